package io.zonegraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.zonegraph.Database;
import io.zonegraph.node.NodeKind;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A kind and a slug name one node, also where nodes of two kinds have the slug. */
@QuarkusTest
class NodeBySlugTest {

    private static final String SHARED = "hai-phong";

    @Inject
    Asking asking;

    @Inject
    Database database;

    @BeforeEach
    void let_a_park_have_the_slug_of_a_city() {
        database.committed("insert into park (id, slug, version, recorded_at) values (nextval('node_id_seq'), '"
                + SHARED + "', 0, now()) returning id");
    }

    @AfterEach
    void take_the_park_away() {
        database.committed("delete from park where slug = '" + SHARED + "' returning id");
    }

    @ParameterizedTest
    @EnumSource
    void every_node_is_found_by_its_own_kind_and_slug(NodeKind kind) {
        List<String> slugs = database.rows("select slug from " + kind.table);
        assertFalse(slugs.isEmpty());
        for (String slug : slugs) {
            JsonNode node = asking.ask(
                            "{ nodeBySlug(kind: " + kind + ", slug: \"" + slug + "\") { id nodeKind slug } }")
                    .at("/nodeBySlug");
            assertEquals(kind.name(), node.at("/nodeKind").textValue(), slug);
            assertEquals(slug, node.at("/slug").textValue());
            assertEquals(
                    asking.ask("{ node(id: \"" + node.at("/id").textValue() + "\") { id nodeKind slug } }")
                            .at("/node"),
                    node);
        }
    }

    @Test
    void nodes_of_two_kinds_that_share_a_slug_are_told_apart() {
        JsonNode both = asking.ask("""
                { city: nodeBySlug(kind: CITY, slug: "hai-phong") { __typename ... on City { parks { totalCount } } }
                  park: nodeBySlug(kind: PARK, slug: "hai-phong") { __typename deals: names { value } } }
                """);
        assertEquals("City", both.at("/city/__typename").textValue());
        assertTrue(both.at("/city/parks/totalCount").intValue() > 0);
        assertEquals("Park", both.at("/park/__typename").textValue());
        assertTrue(asking.ask("{ nodeBySlug(kind: DEAL, slug: \"hai-phong\") { id } }")
                .at("/nodeBySlug")
                .isNull());
    }
}
