package io.zonegraph.graph;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.zonegraph.graph.Cost.Measure;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a request uses is counted while it runs, by every path, and stops it with the number and the field. */
@QuarkusTest
class CostTest {

    private static final String CLAIMS_OF_CLAIMS =
            "claims(first: 100) { nodes { subject { ".repeat(3) + "facts { property }" + " } } }".repeat(3);

    @Test
    void a_few_rows_that_are_reached_on_many_paths_are_no_great_answer() {
        Response answer = ask("{ city(slug: \"hai-phong\") { ... on City { " + CLAIMS_OF_CLAIMS + " } } }", Map.of());
        refused(answer, "at most " + Measure.BYTES.most() + " are sent");
        assertTrue(answer.path("errors[0].message").toString().startsWith("`city.claims.nodes.subject.claims"));
    }

    @Test
    void values_of_filters_count_wherever_they_stand() {
        List<Integer> many = Collections.nCopies(999, 1);
        StringBuilder roots = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            roots.append(" a%d: cities(filter: {economyRank: {in: $in}}) { totalCount }".formatted(i));
        }
        refused(
                ask("query ($in: [Int!]) {" + roots + " }", Map.of("in", many)),
                "at most " + Measure.CONDITIONS.most() + " are looked for");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 8})
    void objects_of_filters_count_if_they_are_empty(int depth) {
        Object filter = Map.of("or", Collections.nCopies(300, Map.of()));
        for (int i = 0; i < depth; i++) {
            Object where = Map.of("where", filter, "some", Map.of(), "none", Map.of(), "count", Map.of("gte", 0));
            filter = Map.of(i == depth - 1 ? "deals" : "components", where);
        }
        refused(
                ask("query ($f: ParkFilter) { parks(filter: $f) { totalCount } }", Map.of("f", filter)),
                "conditions of its filter");
    }

    @Test
    void an_answer_is_not_written_beyond_what_may_be_sent() {
        String claims = "claims(first: 100) { nodes { subject { names { value locator source { name } } "
                + "claims(first: 100) { nodes { note label property subject { names { value locator source { name } } } } } } } }";
        Response answer = ask("{ city(slug: \"hai-phong\") { ... on City { " + claims + " } } }", Map.of());
        assertTrue(answer.statusCode() == 200 || answer.asString().contains("LIMIT_EXCEEDED"));
        assertTrue(answer.asString().length() < Measure.BYTES.most());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { parks { nodes { developers { nodes { deals { nodes { parties { nodes { name } } } } } } } } }
            { cities { nodes { parks { nodes { deals { nodes { parties { nodes { name } } } } } } } } }
            { economicZones { nodes { parks { nodes { subdivisions { nodes { developers { nodes { name } } } } } } } } }
            { organisations { nodes { deals { nodes { places { nodes { names { value } facts { property } } } } } } } }
            """)
    void what_a_person_asks_with_default_pages_is_answered(String query) {
        Response answer = ask(query, Map.of());
        assertEquals(200, answer.statusCode(), answer.asString());
        Map<String, Map<String, Integer>> cost = answer.path("extensions.cost");
        for (Measure measure : Measure.values()) {
            Map<String, Integer> one = cost.get(measure.name().toLowerCase(Locale.ROOT));
            String counted = measure == Measure.DATABASE ? "estimate" : "used";
            assertEquals(measure.most(), one.get("most").longValue());
            assertTrue(one.get(counted) < measure.most() / 2 || measure == Measure.FORESEEN, measure + " " + cost);
        }
        String body = answer.asString();
        String data = body.substring("{\"data\":".length(), body.lastIndexOf(",\"extensions\":"));
        assertEquals(
                data.getBytes(StandardCharsets.UTF_8).length, cost.get("bytes").get("used"));
    }

    private static void refused(Response answer, String words) {
        assertEquals(400, answer.statusCode(), answer.asString());
        assertEquals("LIMIT_EXCEEDED", answer.path("errors[0].extensions.code"));
        assertTrue(answer.path("errors[0].message").toString().contains(words), answer.asString());
    }

    private static Response ask(String query, Map<String, ?> variables) {
        return given().contentType("application/json")
                .accept("application/graphql-response+json")
                .body(Map.of("query", query, "variables", variables, "extensions", Map.of("cost", true)))
                .post("/graphql");
    }
}
