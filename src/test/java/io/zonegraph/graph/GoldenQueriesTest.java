package io.zonegraph.graph;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every golden query is answered over HTTP as expected, to the letter. */
@QuarkusTest
class GoldenQueriesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<GoldenQuery> queries() {
        return GoldenQuery.all();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void is_answered_as_expected(GoldenQuery query) throws IOException {
        JsonNode response = JSON.readTree(given().contentType("application/json")
                .body(JSON.writeValueAsString(Map.of("query", query.text(), "variables", query.variables())))
                .post("/graphql")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        if (!query.written("response", response)) {
            assertEquals(query.expectation().get("response").toPrettyString(), response.toPrettyString());
        }
    }
}
