package io.zonegraph.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page of another origin can make a browser do, and what comes of it. */
@QuarkusTest
@TestProfile(CrossSiteTest.Profile.class)
class CrossSiteTest {

    public static class Profile extends ToyGraphQL.Profile implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("zonegraph.http.allowed-origins", "https://maps.example.org,http://[::1]:3000");
        }
    }

    private static final String MUTATION = "{\"query\":\"mutation{increment}\"}";

    @TestHTTPResource
    URI server;

    @BeforeEach
    void forget() {
        ToyGraphQL.INCREMENTS.set(0);
        ToyGraphQL.SUBSCRIPTIONS.set(0);
    }

    /** Those that a form or a simple request can send, and some that only look like JSON. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "text/plain;charset=UTF-8",
                "text/plain; application/json",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=b",
                "multipart/form-data; boundary=application/json",
                "application/json, text/plain",
                "application/graphql",
                "application/jsonp",
                "application/*",
                "*/*",
                "json",
            })
    void noPostButOfJson(String contentType) throws IOException {
        var refusal = send("POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: " + contentType + "\r\nContent-Length: "
                + MUTATION.length() + "\r\n\r\n" + MUTATION);
        assertEquals(415, refusal.status(), refusal.body());
        assertEquals(0, ToyGraphQL.INCREMENTS.get());
    }

    @Test
    void noPostWithoutAContentType() throws IOException {
        var refusal = send(
                "POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Length: " + MUTATION.length() + "\r\n\r\n" + MUTATION);
        assertEquals(415, refusal.status());
        assertEquals(0, ToyGraphQL.INCREMENTS.get());
    }

    @Test
    void aPostTakesNothingFromTheQueryString() {
        given().contentType("application/json")
                .body("{}")
                .queryParam("query", "mutation{increment}")
                .post("/graphql")
                .then()
                .statusCode(400);
        assertEquals(0, ToyGraphQL.INCREMENTS.get());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "NONE",
            value = {
                "mutation{increment}                                 | NONE | 405",
                "mutation M{increment}                               | NONE | 405",
                "query Q{hello} mutation M{increment}                | M    | 405",
                "fragment F on Mutation{increment} mutation{...F}    | NONE | 405",
                ", #query\\nmutation#{hello}\\n{increment}          | NONE | 405",
                "query Q{hello} mutation M{increment}                | Q    | 200",
                "query mutation{hello}                               | NONE | 200",
                "subscription{ticks}                                 | NONE | 400",
            })
    void noMutationByGet(String query, String operation, int status) {
        var request = given().queryParam("query", query.replace("\\n", "\n"));
        if (operation != null) {
            request.queryParam("operationName", operation);
        }
        request.get("/graphql")
                .then()
                .statusCode(status)
                .header("Allow", status == 405 ? org.hamcrest.Matchers.is("POST") : nullValue());
        assertEquals(0, ToyGraphQL.INCREMENTS.get());
        assertEquals(0, ToyGraphQL.SUBSCRIPTIONS.get());
    }

    @Test
    void aMutationByPostOfJson() throws IOException {
        var answer = send("POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json, application/json\r\n"
                + "Content-Length: " + MUTATION.length() + "\r\n\r\n" + MUTATION);
        assertEquals(200, answer.status());
        assertEquals(1, ToyGraphQL.INCREMENTS.get());
    }

    @Test
    void aPreflightIsNotAnsweredWithLeave() {
        given().header("Origin", "https://evil.example")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type")
                .options("/graphql")
                .then()
                .header("Access-Control-Allow-Origin", nullValue())
                .header("Access-Control-Allow-Headers", nullValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "NONE",
            value = {
                "NONE                              | 101",
                "http://HOST                       | 101",
                "https://HOST                      | 101",
                "https://maps.example.org          | 101",
                "http://[::1]:3000                 | 101",
                "https://evil.example              | 403",
                "https://maps.example.org.evil.org | 403",
                "http://maps.example.org           | 403",
                "https://maps.example.org:8443     | 403",
                "http://localhost:1                | 403",
                "null                              | 403",
                "file://                           | 403",
            })
    void whoMayOpenAWebSocket(String origin, int status) throws IOException {
        String header = origin == null ? "" : "Origin: " + origin.replace("HOST", server.getAuthority()) + "\r\n";
        assertEquals(status, send(handshake("GET", header)).status());
    }

    /** SmallRye's own HTTP handler comes after its WebSocket handler, and would execute these. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HTTP/1.1 | Upgrade: websocket                                      | 405",
                "HTTP/1.0 | Upgrade: websocket, Connection: Upgrade                 | 405",
                "HTTP/1.1 | Upgrade: h2c, Connection: Upgrade                       | 400",
                "HTTP/1.1 | Upgrade: websocket, Connection: keep-alive              | 405",
                "HTTP/1.1 | Upgrade: websocket, Connection: keep-alive, Upgrade     | 400",
                "HTTP/1.1 | Upgrade: websocket, Connection: Upgrade                 | 400",
                "HTTP/1.1 | Upgrade: websocket, Connection: Upgrade, Sec-WebSocket-Key: a, Sec-WebSocket-Version: 1 | 426",
            })
    void aBrokenHandshakeExecutesNothing(String version, String headers, int status) throws IOException {
        var refusal = send("GET /graphql?query=mutation%7Bincrement%7D " + version + "\r\nHost: a\r\n"
                + headers.replaceAll(", (?=[\\w-]+:)", "\r\n") + "\r\n\r\n");
        assertEquals(status, refusal.status(), refusal.toString());
        assertEquals(0, ToyGraphQL.INCREMENTS.get());
    }

    @Test
    void aPostIsNoHandshake() throws IOException {
        assertEquals(415, send(handshake("POST", "Content-Length: 0\r\n")).status());
    }

    private String handshake(String method, String header) {
        return method + " /graphql HTTP/1.1\r\nHost: " + server.getAuthority() + "\r\n" + header
                + "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n";
    }

    private RawHttp.Response send(String request) throws IOException {
        try (var http = new RawHttp(server)) {
            return http.send(request).read();
        }
    }
}
