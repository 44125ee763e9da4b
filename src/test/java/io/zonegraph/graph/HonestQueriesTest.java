package io.zonegraph.graph;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.zonegraph.graph.Cost.Measure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people ask of the data that the project comes with is answered, with room to spare in each budget. */
@QuarkusTest
class HonestQueriesTest {

    static List<String> queries() throws IOException {
        try (InputStream file = HonestQueriesTest.class.getResourceAsStream("/graphql/honest.graphql")) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return List.of(text.strip().split("\n\n"));
        }
    }

    @Test
    void are_many() throws IOException {
        assertTrue(queries().stream().distinct().count() >= 40);
    }

    @ParameterizedTest
    @MethodSource("queries")
    void are_answered(String query) {
        Response answer = given().contentType("application/json")
                .accept("application/graphql-response+json")
                .body(Map.of("query", query, "extensions", Map.of("cost", true)))
                .post("/graphql");
        assertEquals(200, answer.statusCode(), answer.asString());
        Map<String, Map<String, Integer>> cost = answer.path("extensions.cost");
        for (Measure measure : Measure.values()) {
            String used = measure == Measure.DATABASE ? "estimate" : "used";
            int counted = Objects.requireNonNull(cost.get(measure.name().toLowerCase(Locale.ROOT)))
                    .get(used);
            assertTrue(counted <= measure.most() / 2, measure + ": " + cost);
        }
    }
}
