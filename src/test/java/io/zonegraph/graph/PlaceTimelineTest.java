package io.zonegraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.zonegraph.Database;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a place lists, its history tells: its deals, and how its parts came about; and whoever is quoted has said it. */
@QuarkusTest
class PlaceTimelineTest {

    @Inject
    Asking asking;

    @Inject
    Database database;

    @Test
    void has_the_dated_stages_of_the_deals_that_the_place_lists() {
        int found = 0;
        for (String places : List.of("cities", "economicZones", "parks")) {
            for (JsonNode place : asking.ask("{ " + places + "(first: 70) { nodes { slug "
                            + "deals(first: 10) { nodes { slug stages { on { value } } } } "
                            + "timeline(kinds: [DEAL_STAGE], first: 20) { nodes { node { slug } } } } } }")
                    .at("/" + places + "/nodes")) {
                Set<String> listed = new TreeSet<>();
                place.at("/deals/nodes")
                        .forEach(deal -> deal.get("stages").forEach(stage -> {
                            if (!stage.get("on").isNull()) {
                                listed.add(deal.get("slug").asText());
                            }
                        }));
                Set<String> told = new TreeSet<>();
                place.at("/timeline/nodes")
                        .forEach(entry -> told.add(entry.at("/node/slug").asText()));
                assertEquals(listed, told, place.get("slug").asText());
                found += told.size();
            }
        }
        assertTrue(found > 0);
    }

    /** As the parts tell it of themselves. */
    @Test
    void of_a_city_has_how_its_zones_parks_and_infrastructure_came_about() {
        String kinds = "timeline(first: 50, kinds: [ESTABLISHED, DISSOLVED, CONSTRUCTION_STARTED, LEGAL_INSTRUMENT]) "
                + "{ nodes { kind label on { value } node { slug } } }";
        JsonNode city = asking.ask("{ city(slug: \"hai-phong\") { own: " + kinds
                        + " zones { nodes { " + own(kinds) + " } } parks { nodes { " + own(kinds)
                        + " subdivisions { nodes { " + own(kinds) + " } } } } infrastructure { nodes { " + own(kinds)
                        + " } } } }")
                .get("city");
        Set<String> told = entries(city.at("/own/nodes"), null);
        Set<String> ofParts = new TreeSet<>();
        for (String parts : List.of("zones", "parks", "infrastructure")) {
            city.at("/" + parts + "/nodes").forEach(part -> {
                ofParts.addAll(
                        entries(part.at("/timeline/nodes"), part.get("slug").asText()));
                part.at("/subdivisions/nodes")
                        .forEach(within -> ofParts.addAll(entries(
                                within.at("/timeline/nodes"), within.get("slug").asText())));
            });
        }
        assertTrue(ofParts.size() > 8, ofParts::toString);
        Set<String> missing = new TreeSet<>(ofParts);
        missing.removeAll(told);
        assertEquals(Set.of(), missing);
        told.removeAll(ofParts);
        assertTrue(told.stream().allMatch(entry -> entry.endsWith(" hai-phong")), told::toString);
    }

    private static String own(String kinds) {
        return "slug " + kinds;
    }

    private static Set<String> entries(JsonNode nodes, @Nullable String only) {
        Set<String> entries = new TreeSet<>();
        nodes.forEach(entry -> {
            String slug = entry.at("/node/slug").asText();
            if (only == null || only.equals(slug)) {
                entries.add(entry.get("kind").asText() + " " + entry.get("label") + " " + entry.at("/on/value") + " "
                        + slug);
            }
        });
        return entries;
    }

    /** By a reading of each citation: what reports words of theirs, and nothing that was made of them. */
    @Test
    void whoever_is_quoted_has_said_what_is_reported_of_it_and_no_more() {
        Map<String, Set<String>> said = new TreeMap<>();
        Set<String> left = new TreeSet<>();
        for (String row : database.rows("select p.slug, c.id, c.subject_kind, c.property, c.basis, t.input "
                + "from claim c join citation t on t.claim_id = c.id join node p on p.id = t.speaker_id "
                + "where c.superseded_at is null")) {
            String[] told = row.split(", ", -1);
            boolean isSpeech = Set.of("OFFICIAL", "REPORTED", "ESTIMATED").contains(told[4]) && told[5].equals("false");
            boolean isContent = !told[2].equals("Commitment") || told[3].equals("TOPIC");
            said.computeIfAbsent(told[0], speaker -> new TreeSet<>());
            if (isSpeech && isContent) {
                said.get(told[0]).add(told[1]);
            } else {
                left.add(told[3]);
            }
        }
        assertTrue(left.containsAll(Set.of("STATUS", "BY", "TO", "MADE_AT", "KIND", "ANSWERS")), left::toString);
        Map<String, Integer> counted = new TreeMap<>();
        for (String kind : List.of("people", "organisations")) {
            asking.ask("{ " + kind + "(first: 100) { nodes { slug statements { totalCount } } } }")
                    .at("/" + kind + "/nodes")
                    .forEach(node -> counted.put(
                            node.get("slug").asText(),
                            node.at("/statements/totalCount").asInt()));
        }
        said.forEach((speaker, claims) -> assertEquals(claims.size(), counted.get(speaker), speaker));
        assertEquals(
                said.values().stream().mapToInt(Set::size).sum(),
                counted.values().stream().mapToInt(Integer::intValue).sum());
    }
}
