package io.zonegraph.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How answers travel and may be kept: compressed, marked, asked about again. */
@QuarkusTest
@TestProfile(ToyGraphQL.Profile.class)
class DeliveryTest {

    private static final String LONG = "{ echo(text: \"" + "long enough ".repeat(200) + "\") }";
    private static final String SHORT = "{ hello }";

    @TestHTTPResource("/")
    URI root;

    @Test
    void anAnswerIsCompressedForThoseWhoCanTakeIt() throws Exception {
        var packed = post(LONG, "Accept-Encoding", "br, gzip");
        assertEquals(List.of("gzip"), packed.headers().allValues("Content-Encoding"));
        assertTrue(vary(packed).contains("Accept-Encoding"), packed.headers().toString());
        assertEquals(packed.body().length, length(packed));
        assertTrue(packed.body().length < 300, () -> packed.body().length + " bytes");
        var plain = post(LONG);
        assertEquals(List.of(), plain.headers().allValues("Content-Encoding"));
        assertTrue(vary(plain).contains("Accept-Encoding"), plain.headers().toString());
        assertArrayEquals(plain.body(), unpacked(packed));
    }

    @Test
    void aShortAnswerIsSentAsItIs() throws Exception {
        assertEquals(List.of(), post(SHORT, "Accept-Encoding", "gzip").headers().allValues("Content-Encoding"));
        var noOtherWay = post(SHORT, "Accept-Encoding", "gzip, identity;q=0");
        assertEquals("{\"data\":{\"hello\":\"world\"}}", new String(unpacked(noOtherWay), UTF_8));
    }

    @Test
    void whoAllowsNeitherIsToldSo() throws Exception {
        var answer = post(SHORT, "Accept-Encoding", "br, *;q=0");
        assertEquals(406, answer.statusCode());
        assertTrue(text(answer).contains("Accept-Encoding must allow gzip or identity."), text(answer));
    }

    /** A secret beside words of a stranger's choice shows in how well they compress (BREACH). */
    @ParameterizedTest
    @CsvSource({"Authorization, Bearer abc", "Authorization, Basic abc", "Cookie, a=b"})
    void anAnswerToSomebodyInPersonIsNeitherCompressedNorKept(String header, String value) throws Exception {
        var answer = get(LONG, "Accept-Encoding", "gzip", header, value);
        assertEquals(200, answer.statusCode());
        assertEquals(List.of(), answer.headers().allValues("Content-Encoding"));
        assertEquals(List.of(), answer.headers().allValues("ETag"));
        assertEquals(List.of("no-store"), answer.headers().allValues("Cache-Control"));
        var asked = get(LONG, "If-None-Match", "*", header, value);
        assertEquals(200, asked.statusCode());
    }

    @Test
    void theAnswerToAQueryByGetIsAskedAboutAgain() throws Exception {
        var first = get(LONG, "Accept-Encoding", "gzip");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertEquals(List.of("no-cache"), first.headers().allValues("Cache-Control"));
        assertEquals(tag, get(LONG).headers().firstValue("ETag").orElseThrow(), "compressed or not");
        for (String known : List.of(tag, tag.substring(2), "\"x\", " + tag, "*")) {
            var again = get(LONG, "If-None-Match", known, "Accept-Encoding", "gzip");
            assertEquals(304, again.statusCode(), known);
            assertEquals(0, again.body().length);
            assertEquals(List.of(tag), again.headers().allValues("ETag"));
            assertEquals(List.of("no-cache"), again.headers().allValues("Cache-Control"));
            assertEquals(vary(first), vary(again));
            assertEquals(List.of(), again.headers().allValues("Content-Encoding"));
        }
        var other = get(SHORT, "If-None-Match", tag);
        assertEquals(200, other.statusCode());
        assertNotEquals(tag, other.headers().firstValue("ETag").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ fail(how: \"bug\") hello }", "{ failHard(how: \"bug\") }", "{ nothing }", "{"})
    void whatLacksSomethingIsNotKept(String query) throws Exception {
        var answer = get(query, "If-None-Match", "*");
        assertNotEquals(304, answer.statusCode());
        assertTrue(text(answer).contains("\"errors\""), text(answer));
        assertEquals(List.of(), answer.headers().allValues("ETag"));
        assertEquals(List.of("no-store"), answer.headers().allValues("Cache-Control"));
    }

    @Test
    void anAnswerToAPostIsNotKept() throws Exception {
        var answer = post(LONG, "If-None-Match", "*");
        assertEquals(200, answer.statusCode());
        assertEquals(List.of(), answer.headers().allValues("ETag"));
        assertEquals(List.of("no-store"), answer.headers().allValues("Cache-Control"));
    }

    @Test
    void nothingIsSentInRanges() throws Exception {
        var answer = get(LONG, "Range", "bytes=0-9");
        assertEquals(200, answer.statusCode());
        assertTrue(text(answer).startsWith("{\"data\""), text(answer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"graphql/schema.graphql", "graphiql/examples.json"})
    void aFileIsCompressedAndAskedAboutAgain(String path) throws Exception {
        var packed = send("GET", path, "Accept-Encoding", "gzip");
        assertEquals(List.of("gzip"), packed.headers().allValues("Content-Encoding"));
        assertEquals("Accept-Encoding", vary(packed));
        var plain = send("GET", path, "Accept-Encoding", "identity");
        assertArrayEquals(plain.body(), unpacked(packed));
        String tag = packed.headers().firstValue("ETag").orElseThrow();
        assertEquals(tag, plain.headers().firstValue("ETag").orElseThrow());
        assertEquals(List.of("no-cache"), plain.headers().allValues("Cache-Control"));
        var again = send("GET", path, "If-None-Match", tag);
        assertEquals(304, again.statusCode());
        assertEquals(0, again.body().length);
        assertEquals(List.of(tag), again.headers().allValues("ETag"));
        assertEquals(200, send("GET", path, "If-None-Match", "\"other\"").statusCode());
        assertEquals(406, send("GET", path, "Accept-Encoding", "br, *;q=0").statusCode());
    }

    @ParameterizedTest
    @CsvSource({"gzip", "identity"})
    void theHeadOfAFileIsThatOfTheFile(String coding) throws Exception {
        String path = "graphql/schema.graphql";
        var head = send("HEAD", path, "Accept-Encoding", coding);
        var file = send("GET", path, "Accept-Encoding", coding);
        assertEquals(0, head.body().length);
        assertEquals(length(file), length(head));
        assertEquals(file.headers().map(), head.headers().map());
        String tag = head.headers().firstValue("ETag").orElseThrow();
        assertEquals(304, send("HEAD", path, "If-None-Match", tag).statusCode());
    }

    private HttpResponse<byte[]> post(String query, String... headers) throws Exception {
        String body = "{\"query\":\"" + query.replace("\"", "\\\"") + "\"}";
        return send(request("graphql", headers)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<byte[]> get(String query, String... headers) throws Exception {
        return send("GET", "graphql?query=" + URLEncoder.encode(query, UTF_8), headers);
    }

    private HttpResponse<byte[]> send(String method, String path, String... headers) throws Exception {
        return send(request(path, headers).method(method, BodyPublishers.noBody()));
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(root.resolve(path)).version(HttpClient.Version.HTTP_1_1);
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder request) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        }
    }

    private static String vary(HttpResponse<?> answer) {
        return String.join(", ", answer.headers().allValues("Vary"));
    }

    private static long length(HttpResponse<?> answer) {
        return answer.headers().firstValueAsLong("Content-Length").orElseThrow();
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), UTF_8);
    }

    private static byte[] unpacked(HttpResponse<byte[]> answer) throws IOException {
        return new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes();
    }
}
