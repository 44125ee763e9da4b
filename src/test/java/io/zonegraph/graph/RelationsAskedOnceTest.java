package io.zonegraph.graph;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Several questions about the same rows: what keeps the rows is written once. */
@QuarkusTest
class RelationsAskedOnceTest {

    @Test
    void sql_grows_with_the_questions_and_not_with_their_power() {
        assertTrue(length(4) < 4 * length(1), length(1) + " characters at one level, at four " + length(4));
    }

    private static int length(int depth) {
        Map<String, Object> filter = Map.of("name", Map.of("contains", "a"));
        for (int i = 0; i < depth; i++) {
            filter = Map.of(
                    "components",
                    Map.of(
                            "where",
                            filter,
                            "some",
                            Map.of(),
                            "none",
                            Map.of(),
                            "every",
                            Map.of(),
                            "count",
                            Map.of("gte", 0)));
        }
        return given().contentType("application/json")
                .body(Map.of(
                        "query",
                        "query ($f: DealFilter) { deals(filter: $f) { totalCount } }",
                        "variables",
                        Map.of("f", filter),
                        "extensions",
                        Map.of("cost", true)))
                .post("/graphql")
                .path("extensions.cost.sql.used");
    }
}
