package io.zonegraph.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.Headers;
import io.restassured.specification.RequestSpecification;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What guards a browser is on every answer: of every path, by every method, with every status. */
@QuarkusTest
@TestProfile(SecurityHeadersTest.Profile.class)
class SecurityHeadersTest {

    private static final String FRIEND = "https://maps.example.org";

    public static class Profile extends ToyGraphQL.Profile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.http.cors.enabled",
                    "true",
                    "quarkus.http.cors.origins",
                    FRIEND,
                    "zonegraph.clients.trusted-proxies",
                    "127.0.0.2");
        }
    }

    @BeforeEach
    void needsPages() {
        assumeTrue(
                SecurityHeadersTest.class.getResource("/META-INF/resources/index.html.gz") != null,
                "Built without the explorer");
    }

    /** Routes that go wrong, each in a way of its own. */
    @ApplicationScoped
    static class Wrong {
        void install(@Observes Router router) {
            router.get("/wrong/thrown").handler(context -> {
                throw new IllegalStateException("secret");
            });
            router.get("/wrong/failed").handler(context -> context.fail(500));
            router.get("/wrong/forbidden").handler(context -> context.fail(403));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET     | /                            | text/html         | 200",
                "HEAD    | /                            | text/html         | 200",
                "GET     | /parks/an-duong              | text/html         | 200",
                "GET     | /nowhere                     | text/html         | 404",
                "GET     | /nowhere                     | application/json  | 404",
                "POST    | /nowhere                     | */*               | 404",
                "GET     | /index.html                  | text/html         | 308",
                "GET     | /graphiql                    | text/html         | 302",
                "GET     | /graphiql/                   | text/html         | 200",
                "GET     | /graphiql/nothing            | text/html         | 404",
                "GET     | /graphiql/examples.json      | */*               | 200",
                "GET     | /assets/none.js              | */*               | 404",
                "GET     | /licences.md                 | */*               | 200",
                "GET     | /graphql?query=%7Bhello%7D   | */*               | 200",
                "HEAD    | /graphql?query=%7Bhello%7D   | */*               | 200",
                "GET     | /graphql                     | */*               | 400",
                "OPTIONS | /graphql                     | */*               | 204",
                "DELETE  | /graphql                     | */*               | 405",
                "GET     | /graphql                     | image/png         | 406",
                "POST    | /graphql                     | */*               | 415",
                "GET     | /graphql/schema.graphql      | */*               | 200",
                "GET     | /graphql/nothing             | */*               | 404",
                "GET     | /wrong/thrown                | */*               | 500",
                "GET     | /wrong/failed                | application/json  | 500",
                "GET     | /wrong/forbidden             | */*               | 403",
            })
    void everyAnswerHasThem(String method, String path, String accept, int status) {
        Headers headers = request(accept)
                .urlEncodingEnabled(false)
                .request(method, path)
                .then()
                .statusCode(status)
                .extract()
                .headers();
        expectAll(headers);
    }

    @ParameterizedTest
    @CsvSource({"identity;q=0, 406", "gzip, 200"})
    void andSoHaveFilesThatCannotBeTaken(String codings, int status) {
        expectAll(request("*/*")
                .config(RestAssuredConfig.config()
                        .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
                .header("Accept-Encoding", codings)
                .get("/licences.md")
                .then()
                .statusCode(status)
                .extract()
                .headers());
    }

    @Test
    void andWhatIsKnownAlready() {
        String tag = request("*/*").get("/licences.md").header("ETag");
        expectAll(request("*/*")
                .header("If-None-Match", tag)
                .get("/licences.md")
                .then()
                .statusCode(304)
                .extract()
                .headers());
    }

    /** The refusal of an origin is given before any route of this service. */
    @ParameterizedTest
    @CsvSource({FRIEND + ", 200", "https://evil.example, 403"})
    void andWhatIsAnsweredByCors(String origin, int status) {
        for (String method : List.of("OPTIONS", "GET")) {
            expectAll(request("*/*")
                    .header("Origin", origin)
                    .header("Access-Control-Request-Method", "POST")
                    .queryParam("query", "{hello}")
                    .request(method, "/graphql")
                    .then()
                    .statusCode(status)
                    .extract()
                    .headers());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/graphql?query=%7Bhello%7D, default-src 'none'; frame-ancestors 'none'",
        "/licences.md,               default-src 'none'; frame-ancestors 'none'",
        "/graphiql/,                 default-src 'none'; script-src 'self';",
        "/assets/none.js,            default-src 'none'; script-src 'self';",
        "/,                          default-src 'none'; script-src 'self';"
    })
    void onlyPagesMayLoadAnything(String path, String policy) {
        request("text/html")
                .urlEncodingEnabled(false)
                .get(path)
                .then()
                .header("Content-Security-Policy", startsWith(policy));
    }

    /** A client cannot say so itself: only the proxies that are trusted can. */
    @Test
    void thatTlsIsNeededIsSaidOverTlsAlone() {
        request("*/*").get("/").then().header("Strict-Transport-Security", nullValue());
        request("*/*")
                .header("X-Forwarded-Proto", "https")
                .get("/")
                .then()
                .header("Strict-Transport-Security", nullValue());
    }

    @ParameterizedTest
    @CsvSource({"thrown, INTERNAL_ERROR", "failed, INTERNAL_ERROR", "forbidden, FORBIDDEN_TRANSPORT"})
    void whatGoesWrongIsToldInTheFormOfAllErrors(String path, String code) {
        request("application/json")
                .get("/wrong/" + path)
                .then()
                .contentType("application/json; charset=utf-8")
                .body("errors[0].extensions.code", equalTo(code))
                .body("errors[0].extensions.traceId", matchesRegex("[0-9a-f]{32}"))
                .body("errors[0].message", org.hamcrest.Matchers.not(org.hamcrest.Matchers.containsString("secret")));
    }

    private static RequestSpecification request(String accept) {
        return given().redirects().follow(false).accept(accept);
    }

    /** Once each: of two policies a browser keeps both, of two other values it keeps none. */
    private static void expectAll(Headers headers) {
        for (String name : SecurityHeaders.ALL.keySet()) {
            assertEquals(1, headers.getValues(name).size(), () -> name + " in " + headers);
            if (!name.equals("Content-Security-Policy")) {
                assertEquals(SecurityHeaders.ALL.get(name), headers.getValue(name));
            }
        }
        assertEquals(null, headers.getValue("Strict-Transport-Security"));
    }
}
