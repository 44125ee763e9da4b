package io.zonegraph.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Behind a proxy that is trusted to tell of its own connection, browsers are told to come by TLS from then on. */
@QuarkusTest
@TestProfile(BehindTlsTest.Profile.class)
class BehindTlsTest {

    public static class Profile extends ToyGraphQL.Profile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "zonegraph.http.strict-transport-security",
                    "30d",
                    "zonegraph.clients.trusted-proxies",
                    "127.0.0.1,::1");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/graphql", "/graphiql", "/nowhere", "/graphql/schema.graphql"})
    void everyAnswerSaysSo(String path) {
        given().redirects()
                .follow(false)
                .header("X-Forwarded-Proto", "https")
                .get(path)
                .then()
                .header("Strict-Transport-Security", equalTo("max-age=2592000"));
        given().redirects()
                .follow(false)
                .header("X-Forwarded-Proto", "http")
                .get(path)
                .then()
                .header("Strict-Transport-Security", nullValue());
    }
}
