package io.zonegraph.graph;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.zonegraph.graph.Cost.Measure;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rows are read no further than a request may, whatever the database was expected to take for them. */
@QuarkusTest
@TestProfile(RowBudgetTest.Profile.class)
class RowBudgetTest {

    public static class Profile implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("zonegraph.limits.database-time", "1h");
        }
    }

    @Test
    void is_told_when_it_is_used_up() {
        String roots = IntStream.range(0, 20)
                .mapToObj(
                        " a%d: sources(first: 100) { nodes { supports(first: 100) { nodes { citations { locator } } } } }"
                                ::formatted)
                .collect(Collectors.joining());
        given().contentType("application/json")
                .accept("application/graphql-response+json")
                .body(Map.of("query", "{" + roots + " }"))
                .post("/graphql")
                .then()
                .statusCode(400)
                .body("errors[0].extensions.code", equalTo("LIMIT_EXCEEDED"))
                .body("errors[0].message", containsString("at most " + Measure.ROWS.most() + " are read"));
    }
}
