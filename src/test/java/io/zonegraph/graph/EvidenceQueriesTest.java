package io.zonegraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions about time and evidence, as requests put them. */
@QuarkusTest
class EvidenceQueriesTest {

    private static final String COMPARE = "query ($ids: [ID!]!, $properties: [Property!]!) { compare(ids: $ids, "
            + "properties: $properties) { property label unit cells { known quantity node { slug } "
            + "claim { amount { currency } } } } }";

    @Inject
    Asking asking;

    private String id(String field, String slug) {
        return asking.ask("{ n: " + field + "(slug: \"" + slug + "\") { id } }")
                .at("/n/id")
                .asText();
    }

    private JsonNode compare(List<String> ids, String... properties) {
        return asking.ask(COMPARE, Map.of("ids", ids, "properties", List.of(properties)))
                .data()
                .get("compare");
    }

    private static List<String> all(JsonNode lines, String pointer) {
        return StreamSupport.stream(lines.spliterator(), false)
                .map(line -> line.at(pointer).asText())
                .toList();
    }

    @Test
    void figures_of_a_line_are_in_the_unit_of_the_first_that_is_known() {
        String city = id("city", "hai-phong");
        String zone = id("economicZone", "south-hai-phong-coastal");
        String park = id("park", "an-duong");
        JsonNode inSquareKilometres = compare(List.of(park, city, zone), "AREA").get(0);
        assertEquals("km2", inSquareKilometres.get("unit").asText());
        assertEquals(List.of("false", "true", "true"), all(inSquareKilometres.get("cells"), "/known"));
        assertEquals(List.of("null", "3194.72", "200"), all(inSquareKilometres.get("cells"), "/quantity"));
        JsonNode inHectares = compare(List.of(zone, city, park), "AREA").get(0);
        assertEquals("har", inHectares.get("unit").asText());
        assertEquals(List.of("20000", "319472", "null"), all(inHectares.get("cells"), "/quantity"));
    }

    @Test
    void lines_and_cells_stand_in_the_order_asked_for_and_none_is_left_out() {
        List<String> ids = List.of(id("park", "tan-trao"), id("park", "hanssip"), id("park", "an-duong"));
        JsonNode lines = compare(ids, "OCCUPANCY", "AREA", "INVESTMENT");
        assertEquals(List.of("OCCUPANCY", "AREA", "INVESTMENT"), all(lines, "/property"));
        for (JsonNode line : lines) {
            assertEquals(List.of("tan-trao", "hanssip", "an-duong"), all(line.get("cells"), "/node/slug"));
        }
        assertEquals(List.of("false", "false", "false"), all(lines.get(0).get("cells"), "/known"));
        assertEquals(List.of("false", "true", "false"), all(lines.get(1).get("cells"), "/known"));
        assertEquals("USD", lines.get(2).at("/cells/2/claim/amount/currency").asText());
    }

    @Test
    void values_of_which_there_are_many_have_lines_of_their_own() {
        JsonNode lines =
                compare(List.of(id("city", "hai-duong"), id("city", "hanoi"), id("city", "hai-phong")), "INDEX_SCORE");
        assertEquals(List.of("PGI, 2024", "PCI, 2024"), all(lines, "/label"));
        assertEquals(
                List.of("26.34", "26.63", "29"),
                all(lines.get(0).get("cells"), "/quantity").stream()
                        .map(score -> score.replace("29.00", "29").replace("29.0", "29"))
                        .toList());
        assertEquals(List.of("false", "false", "true"), all(lines.get(1).get("cells"), "/known"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            compare(properties: [AREA]) { unit }                                                 | takes either `ids`, or `kind` and `slugs`
            compare(kind: PARK, properties: [AREA]) { unit }                                     | takes either `ids`, or `kind` and `slugs`
            compare(slugs: ["hanssip"], properties: [AREA]) { unit }                             | takes either `ids`, or `kind` and `slugs`
            compare(ids: [], kind: PARK, slugs: ["hanssip"], properties: [AREA]) { unit }        | takes either `ids`, or `kind` and `slugs`
            compare(kind: PARK, slugs: [], properties: [AREA]) { unit }                          | `compare(slugs)` has 0 nodes; it must have from 1 to 10
            compare(ids: [], properties: [AREA]) { unit }                                        | `compare(ids)` has 0 nodes; it must have from 1 to 10
            compare(kind: PARK, slugs: ["hanssip"], properties: []) { unit }                     | `compare(properties)` has 0 properties; it must have from 1 to 30
            compare(kind: PARK, slugs: ["hanssip", "no-such"], properties: [AREA]) { unit }      | `compare(slugs[1])` is the slug of no PARK
            compare(kind: CITY, slugs: ["hanssip"], properties: [AREA]) { unit }                 | `compare(slugs[0])` is the slug of no CITY
            compare(kind: ECONOMIC_ZONE, slugs: ["x"], properties: [AREA]) { unit }              | `compare(slugs[0])` is the slug of no ECONOMIC_ZONE
            compare(kind: PARK, slugs: ["hanssip", "hanssip"], properties: [AREA]) { unit }      | `compare(slugs[1])` names a node again
            compare(ids: ["hanssip"], properties: [AREA]) { unit }                               | is no id
            compare(ids: ["Q2xhaW06MQ"], properties: [AREA]) { unit }                            | id of a Claim
            compare(ids: ["UGFyazo5OTk5OTk5"], properties: [AREA]) { unit }                      | `compare(ids[0])` is the id of no node
            compare(kind: PARK, slugs: ["a","b","c","d","e","f","g","h","i","j","k"], properties: [AREA]) { unit } | `compare(slugs)` has 11 nodes
            """)
    void what_cannot_be_compared_is_refused(String field, String words) {
        RequestException refused = assertThrows(RequestException.class, () -> asking.ask("{ " + field + " }"));
        assertEquals(ErrorCode.BAD_USER_INPUT, refused.code());
        assertTrue(String.valueOf(refused.getMessage()).contains(words), refused.getMessage());
    }

    @Test
    void facts_of_many_nodes_take_one_statement() {
        String query = "{ parks(first: %d) { nodes { facts(asOf: \"2025-06-30\") { property claim { quantity } } } } }";
        assertEquals(
                asking.ask(query.formatted(1), Map.of()).statements(),
                asking.ask(query.formatted(100), Map.of()).statements());
    }

    @Test
    void a_timeline_runs_from_the_latest_and_its_pages_meet_every_entry_once() {
        String query =
                "query ($after: String, $first: Int) { city(slug: \"hai-phong\") { timeline(first: $first, after: $after) "
                        + "{ totalCount pageInfo { hasNextPage endCursor } nodes { kind on { earliest } claim { id } } } } }";
        JsonNode whole = asking.ask(query, Map.of("first", 100)).data().at("/city/timeline");
        List<String> days = all(whole.get("nodes"), "/on/earliest");
        assertEquals(days.stream().sorted(Comparator.reverseOrder()).toList(), days);
        List<String> walked = new ArrayList<>();
        Map<String, Object> variables = new HashMap<>(Map.of("first", 7));
        JsonNode page;
        do {
            page = asking.ask(query, variables).data().at("/city/timeline");
            walked.addAll(all(page.get("nodes"), "/claim/id"));
            variables.put("after", page.at("/pageInfo/endCursor").asText());
        } while (page.at("/pageInfo/hasNextPage").asBoolean());
        assertEquals(all(whole.get("nodes"), "/claim/id"), walked);
        assertEquals(whole.get("totalCount").asInt(), walked.size());
        assertEquals(walked.size(), walked.stream().distinct().count());
    }

    @Test
    void a_timeline_shows_only_the_kinds_asked_for() {
        JsonNode some = asking.ask("{ city(slug: \"hai-duong\") { timeline(kinds: [SUCCESSION, DISSOLVED]) "
                        + "{ nodes { kind label on { value } node { slug } } } } }")
                .at("/city/timeline/nodes");
        assertEquals(List.of("2025-07-01", "2025-07-01"), all(some, "/on/value"));
        assertEquals(
                List.of("DISSOLVED", "SUCCESSION"),
                all(some, "/kind").stream().sorted().toList());
        assertTrue(all(some, "/node/slug").contains("hai-phong"));
    }

    @Test
    void nothing_changed_after_the_last_change() {
        assertEquals(
                0,
                asking.ask("{ changes(since: \"2999-01-01T00:00:00Z\") { totalCount } }")
                        .at("/changes/totalCount")
                        .asInt());
        JsonNode all = asking.ask(
                        "{ changes(since: \"2000-01-01T00:00:00Z\", first: 100) { totalCount nodes { changedAt } } }")
                .get("changes");
        assertTrue(all.get("totalCount").asInt() > 800);
        String latest = all.at("/nodes/0/changedAt").asText();
        assertTrue(asking.ask(
                                "query ($since: DateTime!) { changes(since: $since) { totalCount } }",
                                Map.of("since", latest))
                        .data()
                        .at("/changes/totalCount")
                        .asInt()
                > 0);
    }
}
