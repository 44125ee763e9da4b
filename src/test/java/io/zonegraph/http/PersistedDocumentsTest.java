package io.zonegraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Automatic persisted queries in the shapes in which Apollo Client and urql send them; each test has texts of its own. */
@QuarkusTest
@TestProfile(ToyGraphQL.Profile.class)
class PersistedDocumentsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TestHTTPResource("/graphql")
    URI graphql;

    @Inject
    PersistedDocuments documents;

    @Test
    void a_text_that_came_once_need_not_come_again() throws Exception {
        String text = "query Once($text: String) { echo(text: $text) }";
        var unknown = post(JSON.writeValueAsString(Map.of("variables", Map.of("text", "a"), "extensions", of(text))));
        assertEquals(200, unknown.statusCode());
        assertEquals(
                "PersistedQueryNotFound", body(unknown).at("/errors/0/message").asText());
        assertEquals(
                "PERSISTED_QUERY_NOT_FOUND",
                body(unknown).at("/errors/0/extensions/code").asText());
        assertTrue(unknown.headers().firstValue("Cache-Control").orElse("").contains("no-store"));

        var whole = post(JSON.writeValueAsString(
                Map.of("query", text, "variables", Map.of("text", "b"), "extensions", of(text))));
        assertEquals("{text=b}", body(whole).at("/data/echo").asText(), whole.body());

        var named = post(JSON.writeValueAsString(Map.of("variables", Map.of("text", "c"), "extensions", of(text))));
        assertEquals("{text=c}", body(named).at("/data/echo").asText(), named.body());
        var byGet = get(Map.of("variables", "{\"text\":\"d\"}", "extensions", JSON.writeValueAsString(of(text))));
        assertEquals("{text=d}", body(byGet).at("/data/echo").asText(), byGet.body());
        var byId = get(Map.of("variables", "{\"text\":\"e\"}", "documentId", "sha256:" + Sha256.of(text)));
        assertEquals("{text=e}", body(byId).at("/data/echo").asText(), byId.body());
    }

    @Test
    void what_a_get_brought_a_post_may_name() throws Exception {
        String text = "query ByGet { hello }";
        String extensions = JSON.writeValueAsString(of(text));
        var unknown = get(Map.of("extensions", extensions));
        assertEquals(
                "PersistedQueryNotFound", body(unknown).at("/errors/0/message").asText());
        assertEquals(
                "world",
                body(get(Map.of("query", text, "extensions", extensions)))
                        .at("/data/hello")
                        .asText());
        assertEquals(
                "world",
                body(post("{\"extensions\":" + extensions + "}"))
                        .at("/data/hello")
                        .asText());
    }

    @Test
    void the_media_type_decides_on_the_status() throws Exception {
        var unknown = send(HttpRequest.newBuilder(graphql)
                .header("Content-Type", "application/json")
                .header("Accept", "application/graphql-response+json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("extensions", of("{ never sent }"))))));
        assertEquals(400, unknown.statusCode());
        assertEquals(
                "PersistedQueryNotFound", body(unknown).at("/errors/0/message").asText());
    }

    @Test
    void the_hash_of_another_text_is_refused_and_harms_no_other() throws Exception {
        String victim = "query Victim { hello }";
        String other = "query Other { echo(text: \"other\") }";
        var wrong = post(JSON.writeValueAsString(Map.of("query", other, "extensions", of(victim))));
        assertEquals(400, wrong.statusCode());
        assertEquals("BAD_REQUEST", body(wrong).at("/errors/0/extensions/code").asText());
        var unknown = post(JSON.writeValueAsString(Map.of("extensions", of(victim))));
        assertEquals(
                "PersistedQueryNotFound", body(unknown).at("/errors/0/message").asText());
    }

    @Test
    void a_mutation_is_not_sent_by_get_for_being_named() throws Exception {
        String text = "mutation Named { increment }";
        assertEquals(
                200,
                post(JSON.writeValueAsString(Map.of("query", text, "extensions", of(text))))
                        .statusCode());
        assertEquals(
                405,
                get(Map.of("extensions", JSON.writeValueAsString(of(text)))).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"query Broken { hello", "query Unknown { nothing }", "query A { hello } query B { hello }"})
    void what_cannot_be_executed_is_not_kept(String text) throws Exception {
        long before = documents.weight();
        post(JSON.writeValueAsString(Map.of("query", text, "extensions", of(text))));
        assertEquals(before, documents.weight());
        var again = post(JSON.writeValueAsString(Map.of("extensions", of(text))));
        assertEquals(
                "PersistedQueryNotFound", body(again).at("/errors/0/message").asText());
    }

    @Test
    void many_large_texts_stay_within_what_may_be_kept() throws Exception {
        for (int i = 0; i < 60; i++) {
            String text = "query Large" + i + " { hello } #" + "x".repeat(100_000);
            post(JSON.writeValueAsString(Map.of("query", text, "extensions", of(text))));
        }
        assertTrue(documents.weight() > 1 << 20, documents.weight() + " bytes");
        assertTrue(documents.weight() <= 4 << 20, documents.weight() + " bytes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"persistedQuery\":true}",
                "{\"persistedQuery\":{}}",
                "{\"persistedQuery\":{\"version\":2,\"sha256Hash\":\"%s\"}}",
                "{\"persistedQuery\":{\"version\":\"1\",\"sha256Hash\":\"%s\"}}",
                "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"short\"}}",
                "{\"persistedQuery\":{\"version\":1}}"
            })
    void what_names_nothing_is_told_so(String extensions) throws Exception {
        var refused = post("{\"extensions\":" + extensions.replace("%s", "a".repeat(64)) + "}");
        assertEquals(400, refused.statusCode());
        assertTrue(refused.body().contains("sha256Hash"), refused.body());
    }

    private static Map<String, Object> of(String text) {
        Map<String, Object> persisted = new LinkedHashMap<>();
        persisted.put("version", 1);
        persisted.put("sha256Hash", Sha256.of(text));
        return Map.of("persistedQuery", persisted);
    }

    private HttpResponse<String> post(String body) throws Exception {
        return send(HttpRequest.newBuilder(graphql)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> get(Map<String, String> parameters) throws Exception {
        StringBuilder query = new StringBuilder();
        parameters.forEach((name, value) -> query.append(query.isEmpty() ? '?' : '&')
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return send(HttpRequest.newBuilder(URI.create(graphql.toString() + query)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private static JsonNode body(HttpResponse<String> response) throws Exception {
        return JSON.readTree(response.body());
    }
}
