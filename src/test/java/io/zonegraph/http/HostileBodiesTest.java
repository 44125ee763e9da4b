package io.zonegraph.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

@QuarkusTest
@TestProfile(ToyGraphQL.Profile.class)
class HostileBodiesTest {

    private static final int LIMIT = 256 << 10;

    @TestHTTPResource
    URI server;

    static final List<Arguments> BODIES = List.of(
            body("nothing", "", 400),
            body("no JSON", "{hello}", 400),
            body("half an object", "{\"query\":\"{hello}\"", 400),
            body("more after the object", "{\"query\":\"{hello}\"} {}", 400),
            body("a list of operations", "[{\"query\":\"{hello}\"}]", 400),
            body("a string", "\"{hello}\"", 400),
            body("null", "null", 400),
            body("a comment", "{\"query\":\"{hello}\"/* */}", 400),
            body("a byte order mark", "\u00ef\u00bb\u00bf{\"query\":\"{hello}\"}", 400),
            body("a NUL between", "{\"query\":\0\"{hello}\"}", 400),
            body("a NUL in the query", "{\"query\":\"{hello}\\u0000\"}", 400),
            body("a NUL in a variable", "{\"query\":\"{hello}\",\"variables\":{\"a\":[\"\\u0000\"]}}", 400),
            body("half a surrogate pair", "{\"query\":\"{hello}\",\"variables\":{\"a\":\"\\ud800\"}}", 400),
            body("the other half", "{\"query\":\"{hello}\",\"variables\":{\"a\":\"\\ude00x\"}}", 400),
            body("a whole pair", "{\"query\":\"{hello}\",\"variables\":{\"a\":\"\\ud83d\\ude00\"}}", 200),
            body("Latin 1", "{\"query\":\"{hello} #\u00e9\"}", 400),
            body("an overlong slash", "{\"query\":\"{hello} #\u00c0\u00af\"}", 400),
            body(
                    "UTF-16",
                    new String(
                            "{\"query\":\"{hello}\"}".getBytes(java.nio.charset.StandardCharsets.UTF_16), ISO_8859_1),
                    400),
            body("a key twice", "{\"query\":\"{hello}\",\"query\":\"mutation{increment}\"}", 400),
            body("a variable twice", "{\"query\":\"{hello}\",\"variables\":{\"a\":1,\"a\":2}}", 400),
            body("a hundred thousand brackets", "[".repeat(100_000), 400),
            body(
                    "deep variables",
                    "{\"query\":\"{hello}\",\"variables\":{\"a\":" + "[".repeat(62) + "]".repeat(62) + "}}",
                    200),
            body(
                    "deeper variables",
                    "{\"query\":\"{hello}\",\"variables\":{\"a\":" + "[".repeat(63) + "]".repeat(63) + "}}",
                    400),
            body("a long number", "{\"query\":\"{hello}\",\"variables\":{\"a\":" + "9".repeat(400) + "}}", 200),
            body("a longer number", "{\"query\":\"{hello}\",\"variables\":{\"a\":" + "9".repeat(401) + "}}", 400),
            body("an exponent beyond all numbers", "{\"query\":\"{hello}\",\"x\":1e99999999999}", 400),
            body("a huge exponent", "{\"query\":\"{hello}\",\"variables\":{\"a\":1e999999999}}", 400),
            body("NaN", "{\"query\":\"{hello}\",\"variables\":{\"a\":NaN}}", 400),
            body("no query", "{}", 400),
            body("a query of null", "{\"query\":null}", 400),
            body("a query that is a number", "{\"query\":7}", 400),
            body("a query that is an object", "{\"query\":{}}", 400),
            body("a name that is a list", "{\"query\":\"{hello}\",\"operationName\":[]}", 400),
            body("variables that are a string", "{\"query\":\"{hello}\",\"variables\":\"{}\"}", 400),
            body("variables that are a list", "{\"query\":\"{hello}\",\"variables\":[]}", 400),
            body("extensions that are true", "{\"query\":\"{hello}\",\"extensions\":true}", 400),
            body("nulls", "{\"query\":\"{hello}\",\"variables\":null,\"operationName\":null,\"extensions\":null}", 200),
            body("unknown parameters", "{\"query\":\"{hello}\",\"id\":[1],\"more\":{\"a\":{}}}", 200));

    @ParameterizedTest(name = "{0}: {2}")
    @FieldSource("BODIES")
    void theBody(String name, String body, int status) throws IOException {
        try (var http = new RawHttp(server)) {
            var response = http.send(RawHttp.post(body.getBytes(ISO_8859_1))).read();
            assertEquals(status, response.status(), response.body());
            assertEquals(status == 400, response.body().contains("\"code\":\"BAD_REQUEST\""), response.body());
            assertFalse(response.body().matches("(?s).*(jackson|java\\.|Exception|REDACTED).*"), response.body());
            // The connection has taken no harm.
            assertEquals(
                    200,
                    http.send(RawHttp.post("{\"query\":\"{hello}\"}".getBytes(UTF_8)))
                            .read()
                            .status());
        }
    }

    @Test
    void aBodyOfTheLimitIsReadAndOneByteMoreRefused() throws IOException {
        byte[] query = "{\"query\":\"{hello}\"}".getBytes(UTF_8);
        try (var http = new RawHttp(server)) {
            byte[] most = padded(query, LIMIT);
            assertEquals(200, http.send(RawHttp.post(most)).read().status());
            var refusal = http.send(RawHttp.post(padded(query, LIMIT + 1))).read();
            assertEquals(413, refusal.status());
            assertTrue(refusal.body().contains("LIMIT_EXCEEDED"), refusal.body());
        }
    }

    @Test
    void aGibibyteIsRefusedBeforeItIsSent() throws IOException {
        try (var http = new RawHttp(server)) {
            long start = System.nanoTime();
            var refusal = http.send(RawHttp.post("Content-Length: 1073741824")).read();
            assertEquals(413, refusal.status());
            assertTrue(System.nanoTime() - start < 1_000_000_000L);
            assertTrue(refusal.head().toLowerCase(java.util.Locale.ROOT).contains("connection: close"), refusal.head());
            assertTrue(http.isClosed());
        }
    }

    @Test
    void whoeverSendsAGibibyteAllTheSameIsCutOff() throws IOException {
        try (var http = new RawHttp(server)) {
            http.send(RawHttp.post("Content-Length: 1073741824"));
            assertTrue(http.flood(" ".repeat(1 << 16), 1 << 30) < 64 << 20);
        }
    }

    @Test
    void chunksAreCountedAsTheyCome() throws IOException {
        String chunk = "8000\r\n" + " ".repeat(0x8000) + "\r\n";
        try (var http = new RawHttp(server)) {
            var refusal = http.send(RawHttp.post("Transfer-Encoding: chunked"))
                    .send(chunk.repeat(9))
                    .read();
            assertEquals(413, refusal.status());
        }
        try (var http = new RawHttp(server)) {
            http.send(RawHttp.post("Transfer-Encoding: chunked"));
            assertTrue(http.flood(chunk, 1 << 30) < 64 << 20);
        }
    }

    @Test
    void chunksWithinTheLimitAreOneBody() throws IOException {
        try (var http = new RawHttp(server)) {
            var answer = http.send(RawHttp.post("Transfer-Encoding: chunked"))
                    .send("a\r\n{\"query\":\"\r\n")
                    .send("9\r\n{hello}\"}\r\n0\r\n\r\n")
                    .read();
            assertEquals("{\"data\":{\"hello\":\"world\"}}", answer.body());
        }
    }

    @Test
    void theGoAheadIsGivenOnlyForABodyOfAllowedSize() throws IOException {
        try (var http = new RawHttp(server)) {
            http.send(RawHttp.post("Expect: 100-continue", "Content-Length: 19"));
            assertEquals(100, http.read().status());
            assertEquals(200, http.send("{\"query\":\"{hello}\"}").read().status());
        }
        try (var http = new RawHttp(server)) {
            assertEquals(
                    413,
                    http.send(RawHttp.post("Expect: 100-continue", "Content-Length: 9999999"))
                            .read()
                            .status());
        }
    }

    @Test
    void aCompressedBodyIsRefused() throws IOException {
        var bomb = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bomb)) {
            gzip.write(new byte[10 << 20]);
        }
        try (var http = new RawHttp(server)) {
            String head = RawHttp.post("Content-Encoding: gzip", "Content-Length: " + bomb.size());
            assertEquals(415, http.send(head + bomb.toString(ISO_8859_1)).read().status());
        }
    }

    private static Arguments body(String name, String body, int status) {
        return Arguments.of(name, body, status);
    }

    private static byte[] padded(byte[] bytes, int length) {
        byte[] padded = java.util.Arrays.copyOf(bytes, length);
        java.util.Arrays.fill(padded, bytes.length, length, (byte) ' ');
        return padded;
    }
}
