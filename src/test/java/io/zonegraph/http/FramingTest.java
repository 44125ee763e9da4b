package io.zonegraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is no request, or could be taken for two different ones, is answered in the form of all errors, and nothing that
 * follows it on its connection is.
 */
@QuarkusTest
@TestProfile(ToyGraphQL.Profile.class)
class FramingTest {

    private static final String QUERY = "{\"query\":\"{hello}\"}";
    private static final Pattern FORM = Pattern.compile(
            "\\{\"errors\":\\[\\{\"message\":\"[^\"]{10,200}\",\"extensions\":\\{(\"code\":\"(?<code>[A-Z_]+)\""
                    + "|\"traceId\":\"[0-9a-f]{32}\"|,){3}\\}\\}\\]\\}");

    @TestHTTPResource
    URI server;

    /** Header lines of a POST whose body, in chunks or not, would be understood. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "both lengths           | HTTP/1.1 | Host: a; Content-Length: 19; Transfer-Encoding: chunked    | 400",
                "the other way round    | HTTP/1.1 | Host: a; Transfer-Encoding: chunked; Content-Length: 19    | 400",
                "two lengths            | HTTP/1.1 | Host: a; Content-Length: 19; Content-Length: 20            | 400",
                "one length twice       | HTTP/1.1 | Host: a; Content-Length: 19; Content-Length: 19            | 400",
                "a list of lengths      | HTTP/1.1 | Host: a; Content-Length: 19, 19                            | 400",
                "a length with a sign   | HTTP/1.1 | Host: a; Content-Length: +19                               | 400",
                "a negative length      | HTTP/1.1 | Host: a; Content-Length: -1                                | 400",
                "a length of letters    | HTTP/1.1 | Host: a; Content-Length: 0x13                              | 400",
                "a length beyond all    | HTTP/1.1 | Host: a; Content-Length: 99999999999999999999              | 400",
                "an inner coding        | HTTP/1.1 | Host: a; Transfer-Encoding: gzip, chunked                  | 400",
                "a coding after chunks  | HTTP/1.1 | Host: a; Transfer-Encoding: chunked, identity              | 400",
                "chunks twice           | HTTP/1.1 | Host: a; Transfer-Encoding: chunked, chunked               | 400",
                "two lines of codings   | HTTP/1.1 | Host: a; Transfer-Encoding: chunked; Transfer-Encoding: identity | 400",
                "codings the other way  | HTTP/1.1 | Host: a; Transfer-Encoding: identity; Transfer-Encoding: chunked | 400",
                "an unknown coding      | HTTP/1.1 | Host: a; Transfer-Encoding: xchunked                       | 400",
                "chunks before they were | HTTP/1.0 | Host: a; Transfer-Encoding: chunked                       | 400",
                "two hosts              | HTTP/1.1 | Host: a; Host: b; Content-Length: 19                       | 400",
                "one host twice         | HTTP/1.1 | Host: a; Host: a; Content-Length: 19                       | 400",
                "no host                | HTTP/1.1 | Content-Length: 19                                         | 400",
                "a header without a name | HTTP/1.1 | Host: a; : x; Content-Length: 19                          | 400",
                "a space in a name      | HTTP/1.1 | Host: a; X Y: z; Content-Length: 19                        | 400",
                "a space after a name   | HTTP/1.1 | Host: a; Content-Length : 19                               | 400",
                "a later version        | HTTP/3.7 | Host: a; Content-Length: 19                                | 505",
                "an earlier version     | HTTP/0.9 | Host: a; Content-Length: 19                                | 505",
                "no version             | HTTP/    | Host: a; Content-Length: 19                                | 400",
                "another protocol       | ICAP/1.0 | Host: a; Content-Length: 19                                | 505",
            })
    void aContradictionIsRefused(String name, String version, String headers, int status) throws IOException {
        refused(
                "POST /graphql " + version + "\r\nContent-Type: application/json\r\n" + headers.replace("; ", "\r\n")
                        + "\r\n\r\n" + QUERY,
                status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://evil.example/graphql?query=%7Bhello%7D",
                "https://evil.example/",
                "ftp://localhost/",
                "file:///etc/passwd",
                "localhost:443",
                "*",
                "graphql",
            })
    void anAddressOfNowhereIsRefused(String target) throws IOException {
        refused("GET " + target + " HTTP/1.1\r\nHost: localhost\r\n\r\n", 400);
    }

    @Test
    void anAddressThatSaysTheSameAsTheHostIsTaken() throws IOException {
        try (var http = new RawHttp(server)) {
            assertEquals(
                    200,
                    http.send("GET http://localhost/graphql?query=%7Bhello%7D HTTP/1.1\r\nHost: localhost\r\n\r\n")
                            .read()
                            .status());
        }
    }

    /** As browsers' address bars and people write it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{hello}",
                "query{a:hello@include(if:true)}",
                "{hello}&variables={\"a\":[1]}",
                "{hello}&x=^|`<>\\"
            })
    void aQueryMayBeWrittenPlainly(String query) throws IOException {
        try (var http = new RawHttp(server)) {
            var answer = http.send("GET /graphql?query=" + query + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
                    .read();
            assertEquals(200, answer.status(), answer.toString());
            assertTrue(answer.body().contains("world"), answer.body());
        }
    }

    @Test
    void whatIsNoHttpIsToldSo() throws IOException {
        refused("\u0016\u0003\u0001\u0002\0\u0001\0\u0001\u00fc\u0003\u0003\r\n\r\n", 400);
        refused("SSH-2.0-OpenSSH_9.9\r\n\r\n", 400);
        refused("GET /graphql\r\n\r\n", 400);
        refused("GET  HTTP/1.1\r\nHost: a\r\n\r\n", 400);
        // HTTP/2 is spoken over TLS alone.
        refused("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505);
    }

    @Test
    void whatIsTooLongIsToldSo() throws IOException {
        assertEquals("LIMIT_EXCEEDED", refused("GET /" + "a".repeat(300_000) + " HTTP/1.1\r\nHost: a\r\n\r\n", 414));
        assertEquals(
                "LIMIT_EXCEEDED", refused("GET / HTTP/1.1\r\nHost: a\r\nX: " + "a".repeat(30_000) + "\r\n\r\n", 431));
        assertEquals(
                "LIMIT_EXCEEDED", refused("GET / HTTP/1.1\r\nHost: a\r\n" + "X: a\r\n".repeat(10_000) + "\r\n", 431));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zz\r\n", "-1\r\n", "5;a=\u0001\r\n{hell\r\n", "13\r\n" + QUERY + "xx"})
    void aBrokenChunkIsToldSo(String chunk) throws IOException {
        refused(
                "POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                        + chunk,
                400);
    }

    /** Of a HEAD nothing is told but how much there would be. */
    @Test
    void aHeadIsToldByItsStatus() throws IOException {
        try (var http = new RawHttp(server)) {
            http.send("HEAD / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n");
            String head = http.head();
            assertTrue(head.startsWith("HTTP/1.1 400 "), head);
            assertTrue(http.isClosed());
        }
    }

    @Test
    void requestsBeforeItHaveTheirAnswersFirst() throws IOException {
        try (var http = new RawHttp(server)) {
            http.send(RawHttp.post(QUERY.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                            .repeat(3) + "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n"
                    + "GET / HTTP/1.1\r\nHost: a\r\n\r\n");
            for (int i = 0; i < 3; i++) {
                assertEquals(200, http.read().status());
            }
            assertEquals(400, http.read().status());
            assertTrue(http.isClosed());
        }
    }

    /** Each of those that wait is walked along for each that comes. */
    @Test
    void onlySoManyAreTakenAhead() throws IOException {
        String request =
                RawHttp.post("{\"query\":\"{slow(millis:300)}\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        String quick = "GET /graphql HTTP/1.1\r\nHost: a\r\n\r\n";
        try (var http = new RawHttp(server)) {
            http.send(request + quick.repeat(99) + quick.repeat(1_000));
            assertEquals(200, http.read().status());
            for (int i = 0; i < 99; i++) {
                assertTrue(http.read().body().contains("BAD_REQUEST"));
            }
            var last = http.read();
            assertTrue(last.body().contains("LIMIT_EXCEEDED"), last.toString());
            assertTrue(http.isClosed());
        }
    }

    /** The code that it is told by; all of its connection that could be taken for a further request is not. */
    private String refused(String text, int status) throws IOException {
        try (var http = new RawHttp(server)) {
            http.send(text + "GET /graphql?query=%7Bhello%7D HTTP/1.1\r\nHost: a\r\n\r\n");
            var refusal = http.read();
            assertEquals(status, refusal.status(), refusal.toString());
            String head = refusal.head().toLowerCase(Locale.ROOT);
            assertTrue(head.contains("content-type: application/json"), head);
            assertTrue(head.contains("connection: close"), head);
            SecurityHeaders.ALL.forEach(
                    (name, value) -> assertTrue(head.contains(name.toLowerCase(Locale.ROOT) + ": "), name));
            var form = FORM.matcher(refusal.body());
            assertTrue(form.matches(), refusal.toString());
            assertFalse(refusal.body().contains("netty"), refusal.body());
            assertTrue(http.isClosed(), "open after " + refusal);
            return form.group("code");
        }
    }
}
