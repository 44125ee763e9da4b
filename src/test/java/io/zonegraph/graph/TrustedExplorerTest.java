package io.zonegraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where nothing is answered but what the explorer asks, all of that is, by its id and by its text. */
@QuarkusTest
@TestProfile(TrustedExplorerTest.Profile.class)
class TrustedExplorerTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** With a manifest as a build of the explorer writes it. */
    public static class Profile implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            List<Map<String, String>> operations = ExplorerOperations.all()
                    .map(operation -> Map.of(
                            "id", hash(operation.text()),
                            "body", operation.text(),
                            "name", name(operation),
                            "type", "query"))
                    .toList();
            try {
                Path file = Files.createTempFile("manifest", ".json");
                file.toFile().deleteOnExit();
                JSON.writeValue(
                        file.toFile(),
                        Map.of("format", "apollo-persisted-query-manifest", "version", 1, "operations", operations));
                return Map.of(
                        "zonegraph.trusted-documents.manifests", file.toString(),
                        "zonegraph.trusted-documents.explorer", "false",
                        "zonegraph.trusted-documents.only", "true");
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @TestHTTPResource("/graphql")
    URI graphql;

    @Inject
    Asking asking;

    static Stream<GoldenQuery> operations() {
        return ExplorerOperations.all();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void is_answered_by_id_and_by_text(GoldenQuery operation) throws Exception {
        Map<String, Object> variables = ExplorerOperations.variables(operation, asking);
        JsonNode expected = asking.ask(operation.text(), variables).data();
        String hash = hash(operation.text());
        for (Map<String, Object> named : List.<Map<String, Object>>of(
                Map.of("documentId", "sha256:" + hash),
                Map.of("documentId", hash),
                Map.of("extensions", Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash))),
                Map.of("query", operation.text(), "operationName", name(operation)))) {
            Map<String, Object> request = new java.util.HashMap<>(named);
            request.put("variables", variables);
            var answer = post(JSON.writeValueAsString(request));
            assertEquals(200, answer.statusCode(), answer.body());
            JsonNode body = JSON.readTree(answer.body());
            assertFalse(body.has("errors"), answer.body());
            assertEquals(expected, body.get("data"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"query\":\"{ parks { totalCount } }\"}",
                "{\"query\":\"{ __schema { types { name } } }\"}",
                "{\"query\":\"{ broken\"}",
                "{\"documentId\":\"unknown\"}",
                "{\"extensions\":{\"persistedQuery\":{\"version\":1,\"sha256Hash\":"
                        + "\"0123456789012345678901234567890123456789012345678901234567890123\"}}}",
            })
    void nothing_else_is_answered(String request) throws Exception {
        var answer = post(request);
        assertEquals(403, answer.statusCode(), answer.body());
        assertEquals(
                "PERSISTED_QUERY_ONLY",
                JSON.readTree(answer.body()).at("/errors/0/extensions/code").asText());
    }

    @Test
    void nor_can_anything_be_added() throws Exception {
        String text = "{ parks { totalCount } }";
        Map<String, Object> persisted = Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash(text)));
        assertEquals(
                403,
                post(JSON.writeValueAsString(Map.of("query", text, "extensions", persisted)))
                        .statusCode());
        assertEquals(
                403,
                post(JSON.writeValueAsString(Map.of("extensions", persisted))).statusCode());
    }

    private HttpResponse<String> post(String body) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(graphql)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String name(GoldenQuery operation) {
        return operation.name().substring("explorer/".length());
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
