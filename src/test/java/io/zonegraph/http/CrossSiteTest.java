package io.zonegraph.http;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page of another origin can make a browser do, and what comes of it. */
@QuarkusTest
@TestProfile(ToyGraphQL.Profile.class)
class CrossSiteTest {

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

    /** SmallRye's own handlers come after this service's, and would serve these without any of its limits. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HTTP/1.1 | Upgrade: websocket                                      | 400",
                "HTTP/1.0 | Upgrade: websocket, Connection: Upgrade                 | 400",
                "HTTP/1.1 | Upgrade: h2c, Connection: Upgrade                       | 405",
                "HTTP/1.1 | Upgrade: WebSocket, Connection: keep-alive, Upgrade     | 400",
                "HTTP/1.1 | Upgrade: h2c, Upgrade: websocket, Connection: Upgrade   | 400",
                "HTTP/1.1 | Upgrade: websocket, Connection: Upgrade, Sec-WebSocket-Key: a, Sec-WebSocket-Version: 1 | 400",
            })
    void noHandshakeExecutesAnything(String version, String headers, int status) throws IOException {
        var refusal = send("GET /graphql?query=mutation%7Bincrement%7D " + version + "\r\nHost: a\r\n"
                + headers.replaceAll(", (?=[\\w-]+:)", "\r\n") + "\r\n\r\n");
        assertEquals(status, refusal.status(), refusal.toString());
        assertEquals(0, ToyGraphQL.INCREMENTS.get());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/graphql", "/graphql/", "//graphql", "/x/../graphql", "/%67raphql"})
    void noWebSocketIsOpenedByAnyWay(String path) throws IOException {
        for (String protocol : List.of("graphql-transport-ws", "graphql-ws")) {
            var refusal = send(handshake("GET", path, protocol));
            assertEquals(400, refusal.status(), refusal.toString());
        }
    }

    @Test
    void whoAsksForAWebSocketIsToldThatThereIsNone() throws IOException {
        assertTrue(send(handshake("GET", "/graphql", "graphql-transport-ws"))
                .body()
                .contains("No WebSocket is opened"));
    }

    private String handshake(String method, String path, String protocol) {
        return method + " " + path + " HTTP/1.1\r\nHost: " + server.getAuthority()
                + "\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: " + protocol + "\r\n\r\n";
    }

    private RawHttp.Response send(String request) throws IOException {
        try (var http = new RawHttp(server)) {
            return http.send(request).read();
        }
    }
}
