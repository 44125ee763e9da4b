package io.zonegraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.zonegraph.Database;
import io.zonegraph.node.Language;
import io.zonegraph.node.NodeKind;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A name and the language that it fell back to tell of the same: of every node, in whichever way they are asked for. */
@QuarkusTest
class NameLanguageTest {

    private static final String STATED = Stream.of("", "(lang: EN)", "(lang: VI)", "(lang: ZH)")
            .map(lang -> lang.replaceAll("\\W|lang", "").toLowerCase(Locale.ROOT) + "_name: name" + lang + " "
                    + lang.replaceAll("\\W|lang", "").toLowerCase(Locale.ROOT) + "_language: nameLanguage" + lang)
            .collect(Collectors.joining(" "));

    @Inject
    Asking asking;

    @Inject
    Database database;

    @ParameterizedTest
    @EnumSource
    void the_language_of_a_name_is_the_one_that_it_is_in(NodeKind kind) {
        Set<String> met = new HashSet<>();
        for (String row : database.rows("select slug, name_en, name_vi, name_zh from " + kind.table)) {
            String slug = row.split(", ")[0];
            Map<String, @Nullable String> known = new HashMap<>();
            for (Language language : Language.values()) {
                String column = "select name_" + language.tag + " from " + kind.table + " where slug = ?1";
                String name = database.one(column, slug);
                known.put(language.name(), name.equals("null") ? null : name);
            }
            JsonNode node = asking.ask("{ nodeBySlug(kind: " + kind + ", slug: \"" + slug + "\") { " + STATED + " } }")
                    .at("/nodeBySlug");
            for (String wanted : List.of("", "en", "vi", "zh")) {
                String language = node.at("/" + wanted + "_language").textValue();
                String name = node.at("/" + wanted + "_name").textValue();
                assertEquals(language == null ? slug : known.get(language), name, kind + "/" + slug);
                String first = Stream.of(wanted.toUpperCase(Locale.ROOT), "EN", "VI", "ZH")
                        .filter(tried -> known.get(tried) != null)
                        .findFirst()
                        .orElse(null);
                assertEquals(first, language, kind + "/" + slug + " " + wanted);
                met.add(wanted + language);
            }
        }
        assertTrue(met.contains("EN") || met.contains("VI") || met.contains("null"), kind + " has no nodes: " + met);
    }

    @Test
    void a_variable_chooses_as_what_is_stated_does() {
        for (Language language : Language.values()) {
            String fields = "{ parks { nodes { name(lang: %1$s) nameLanguage(lang: %1$s) } } }";
            assertEquals(
                    asking.ask(fields.formatted(language)),
                    asking.ask("query ($in: Language) " + fields.formatted("$in"), Map.of("in", language.name()))
                            .data());
        }
        assertEquals(
                asking.ask("{ parks { nodes { name nameLanguage } } }"),
                asking.ask("query ($in: Language) { parks { nodes { name(lang: $in) nameLanguage(lang: $in) } } }"));
    }

    @Test
    void the_slug_stands_in_for_a_name_that_nothing_has() {
        String slug = "nameless-" + System.nanoTime();
        database.committed("insert into park (id, slug, version, recorded_at) values (nextval('node_id_seq'), '" + slug
                + "', 0, now()) returning id");
        try {
            JsonNode park = asking.ask("{ park(slug: \"" + slug + "\") { name(lang: VI) nameLanguage(lang: VI) } }")
                    .at("/park");
            assertEquals(slug, park.at("/name").textValue());
            assertTrue(park.at("/nameLanguage").isNull());
        } finally {
            database.committed("delete from park where slug = '" + slug + "' returning id");
        }
    }
}
