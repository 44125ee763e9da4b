package io.zonegraph;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the service fares is told at a port of its own, and at the one for everybody by no way of writing it. */
@QuarkusTest
class ManagementPortTest {

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/health/live", "/health/ready", "/health/started", "/metrics"})
    void operational_paths_are_on_it_alone(String path) {
        Management.given().get(path).then().statusCode(200).header("X-Content-Type-Options", equalTo("nosniff"));
        for (String written :
                List.of("/q" + path, "//q" + path, "/%71" + path, "/x/../q" + path, "/graphiql/../q" + path)) {
            for (String accept : List.of("text/html", "application/json", "text/plain")) {
                String answer = given().urlEncodingEnabled(false)
                        .accept(accept)
                        .get(written)
                        .then()
                        .statusCode(404)
                        .extract()
                        .asString();
                assertTrue(answer.contains("BAD_REQUEST") || answer.contains("id=\"explorer\""), answer);
            }
        }
    }
}
