package io.zonegraph.graph;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.zonegraph.Database;
import io.zonegraph.node.NodeKind;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @Test
    void what_lies_around_them_and_between_them_is_asked_by_kind_and_slug() {
        JsonNode both = asking.ask("""
                { city: neighbourhood(slug: "hai-phong", kind: CITY) { nodes { node { nodeKind slug } } }
                  park: neighbourhood(slug: "hai-phong", kind: PARK) { nodes { node { nodeKind slug } } }
                  deal: neighbourhood(slug: "hai-phong", kind: DEAL) { cut }
                  from: paths(fromSlug: "hai-phong", fromKind: CITY, toSlug: "an-duong") { length }
                  to: paths(fromSlug: "an-duong", toSlug: "hai-phong", toKind: CITY) { length }
                  none: paths(fromSlug: "an-duong", toSlug: "hai-phong", toKind: PARK) { length } }
                """);
        assertEquals("CITY", both.at("/city/nodes/0/node/nodeKind").textValue());
        assertTrue(both.at("/city/nodes").size() > 1);
        assertEquals("PARK", both.at("/park/nodes/0/node/nodeKind").textValue());
        assertEquals(1, both.at("/park/nodes").size());
        assertTrue(both.at("/deal").isNull());
        assertFalse(both.at("/from").isEmpty());
        assertEquals(both.at("/from"), both.at("/to"));
        assertTrue(both.at("/none").isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            neighbourhood(slug: "hai-phong") { cut }                              | Nodes of several kinds have this slug
            paths(fromSlug: "hai-phong", toSlug: "an-duong") { length }           | Nodes of several kinds have this slug
            paths(fromSlug: "an-duong", toSlug: "hai-phong") { length }           | Nodes of several kinds have this slug
            neighbourhood(id: "Q2l0eTox", kind: CITY) { cut }                     | name a kind only beside a slug
            neighbourhood(kind: CITY) { cut }                                     | either `id` or `slug`
            """)
    void a_slug_that_several_have_is_refused_without_its_kind(String field, String words) {
        given().contentType("application/json")
                .body(Map.of("query", "{ " + field + " }"))
                .post("/graphql")
                .then()
                .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"))
                .body("errors[0].message", containsString(words));
    }
}
