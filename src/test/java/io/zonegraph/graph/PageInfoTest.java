package io.zonegraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page tells whether nodes precede and follow it, also where it lies at the cursor of a node that is not in the list. */
@QuarkusTest
class PageInfoTest {

    private static final String INFO = "pageInfo { hasPreviousPage hasNextPage } nodes { slug }";

    @Inject
    Asking asking;

    /** From each cursor of a list, through the whole and through its parts, in both directions. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{field: NAME}",
                "{field: AREA_HECTARES, nulls: FIRST}",
                "{field: AREA_HECTARES, direction: DESC}",
                "[{field: KIND}, {field: AREA_HECTARES, direction: DESC, nulls: FIRST}]",
                "{field: DEALS, direction: DESC}",
                "{field: DISTANCE, from: {point: {latitude: 20.8, longitude: 106.7}}}",
                "[]"
            })
    void is_true_of_every_page(String order) {
        JsonNode edges = asking.ask("{ parks(first: 100, orderBy: " + order + ") { edges { cursor node { slug } } } }")
                .at("/parks/edges");
        List<String> all = slugs(edges, "/node/slug");
        List<List<String>> parts =
                List.of(all, all.subList(0, 1), all.subList(all.size() - 1, all.size()), all.subList(1, 2), List.of());
        for (List<String> part : parts) {
            for (int place = 0; place < all.size(); place++) {
                String cursor = edges.at("/" + place + "/cursor").asText();
                List<String> upTo = kept(all.subList(0, place + 1), part);
                List<String> before = kept(all.subList(0, place), part);
                List<String> from = kept(all.subList(place, all.size()), part);
                List<String> after = kept(all.subList(place + 1, all.size()), part);
                String about = order + " " + part + " at " + all.get(place);
                assertPage(part, new Asked(order, "first", "after", cursor), first(after), upTo, after, about);
                assertPage(part, new Asked(order, "last", "before", cursor), last(before), before, from, about);
            }
        }
    }

    private record Asked(String order, String size, String side, String cursor) {}

    private void assertPage(
            List<String> part, Asked asked, List<String> page, List<String> toward, List<String> away, String about) {
        String query =
                "query ($in: [String!], $cursor: String) { parks(filter: {slug: {in: $in}}, orderBy: %s, %s: 2, %s: $cursor) { %s } }"
                        .formatted(asked.order(), asked.size(), asked.side(), INFO);
        JsonNode parks = asking.ask(query, Map.of("in", part, "cursor", asked.cursor()))
                .data()
                .get("parks");
        assertEquals(page, slugs(parks.get("nodes"), "/slug"), about);
        boolean forward = asked.size().equals("first");
        assertEquals(
                forward ? !toward.isEmpty() : toward.size() > 2,
                parks.at("/pageInfo/hasPreviousPage").asBoolean(),
                "previous of " + asked.side() + " " + about);
        assertEquals(
                forward ? away.size() > 2 : !away.isEmpty(),
                parks.at("/pageInfo/hasNextPage").asBoolean(),
                "next of " + asked.side() + " " + about);
    }

    private static List<String> first(List<String> some) {
        return some.subList(0, Math.min(2, some.size()));
    }

    private static List<String> last(List<String> some) {
        return some.subList(Math.max(0, some.size() - 2), some.size());
    }

    private static List<String> kept(List<String> some, List<String> part) {
        return some.stream().filter(part::contains).toList();
    }

    private static List<String> slugs(JsonNode list, String path) {
        List<String> slugs = new ArrayList<>();
        list.forEach(one -> slugs.add(one.at(path).asText()));
        return slugs;
    }

    /** Lists of several parents share no cursor, so that only a first or a last page is read of each. */
    @Test
    void is_true_for_each_of_several_parents() {
        int followed = 0;
        int cities = 0;
        for (JsonNode city : asking.ask(
                        "{ cities(first: 100) { nodes { all: parks(first: 50) { totalCount } begin: parks(first: 1) { "
                                + INFO + " } end: parks(last: 1) { " + INFO + " } } } }")
                .at("/cities/nodes")) {
            boolean several = city.at("/all/totalCount").asInt() > 1;
            assertEquals(several, city.at("/begin/pageInfo/hasNextPage").asBoolean());
            assertFalse(city.at("/begin/pageInfo/hasPreviousPage").asBoolean());
            assertEquals(several, city.at("/end/pageInfo/hasPreviousPage").asBoolean());
            assertFalse(city.at("/end/pageInfo/hasNextPage").asBoolean());
            followed += several ? 1 : 0;
            cities++;
        }
        assertTrue(followed > 0 && followed < cities);
    }

    /** What is told needs no statement of its own, and is not looked for unless it is asked for. */
    @Test
    void costs_no_statement() {
        String cursor = asking.ask("{ parks(first: 1) { pageInfo { endCursor } } }")
                .at("/parks/pageInfo/endCursor")
                .asText();
        var answer = asking.ask(
                "query ($cursor: String) { parks(after: $cursor) { totalCount " + INFO + " } }",
                Map.of("cursor", cursor));
        assertEquals(1, answer.statements());
        assertEquals(1, answer.roundTrips());
    }
}
