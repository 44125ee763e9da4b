package io.zonegraph.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** With CORS on for one origin. */
@QuarkusTest
@TestProfile(CorsTest.Profile.class)
class CorsTest {

    public static class Profile extends ToyGraphQL.Profile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.http.cors.enabled", "true", "quarkus.http.cors.origins", FRIEND);
        }
    }

    private static final String FRIEND = "https://maps.example.org";

    @TestHTTPResource
    URI server;

    @Test
    void aPreflightOfTheFriendIsAnswered() {
        given().header("Origin", FRIEND)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type")
                .options("/graphql")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", FRIEND);
    }

    @Test
    void theFriendMayReadTheAnswer() {
        var headers = given().header("Origin", FRIEND)
                .contentType("application/json")
                .body("{\"query\":\"{hello}\"}")
                .post("/graphql")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", FRIEND)
                .extract()
                .headers();
        org.hamcrest.MatcherAssert.assertThat(headers.getValues("Vary"), hasItems("Accept, Accept-Encoding"));
    }

    @Test
    void othersMayNot() {
        given().header("Origin", "https://evil.example")
                .contentType("application/json")
                .body("{\"query\":\"mutation{increment}\"}")
                .post("/graphql")
                .then()
                .statusCode(403)
                .header("Access-Control-Allow-Origin", nullValue());
    }
}
