package io.zonegraph.observe;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** With tracing on, a receiver sees each request down to its SQL, under the trace that its sender was told. */
@QuarkusTest
@TestProfile(TracesTest.Profile.class)
class TracesTest {

    public static class Profile implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(TraceReceiver.class));
        }
    }

    private static final String QUERY = "query Parks($name: String!, $first: Int) {"
            + " cities(first: $first, filter: {name: {contains: $name}}) { nodes { name parks { nodes { name } } } } }";
    private static final String CALLER = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final ObjectMapper JSON = new ObjectMapper();

    @ConfigProperty(name = "quarkus.otel.exporter.otlp.endpoint")
    String receiver;

    @Test
    void a_request_is_a_chain_from_http_to_sql() {
        Response response = ask(Map.of("query", QUERY, "variables", Map.of("name", "Hai Ph", "first", 7)));
        response.then().statusCode(200).body("data.cities.nodes[0].name", equalTo("Hai Phong"));
        List<JsonNode> spans = spansOf(response.header("X-Trace-Id"), 4);
        JsonNode server = ofKind(spans, "SPAN_KIND_SERVER").getFirst();
        JsonNode operation = ofKind(spans, "SPAN_KIND_INTERNAL").getFirst();
        List<JsonNode> sql = ofKind(spans, "SPAN_KIND_CLIENT");
        assertEquals("", server.get("parent").asText());
        assertEquals(server.get("id"), operation.get("parent"));
        assertEquals("query", operation.get("name").asText());
        assertEquals("Parks", operation.at("/attributes/graphql.operation.name").asText());
        assertEquals(2, sql.size());
        for (JsonNode trip : sql) {
            assertEquals(operation.get("id"), trip.get("parent"));
            assertTrue(trip.at("/attributes/db.query.text").asText().contains(" from "), trip.toString());
            assertEquals(
                    "[1]", trip.at("/attributes/zonegraph.sql.rows").toString().replaceAll("\\d+", "1"));
        }
    }

    @Test
    void the_trace_of_the_caller_goes_on() {
        Response response = given().header("traceparent", "00-" + CALLER + "-00f067aa0ba902b7-01")
                .contentType("application/json")
                .body(Map.of("query", "{ nothing }"))
                .post("/graphql");
        response.then().header("X-Trace-Id", CALLER).body("errors[0].extensions.traceId", equalTo(CALLER));
        List<JsonNode> spans = spansOf(CALLER, 2);
        JsonNode server = ofKind(spans, "SPAN_KIND_SERVER").getFirst();
        assertEquals("00f067aa0ba902b7", server.get("parent").asText());
        JsonNode operation = ofKind(spans, "SPAN_KIND_INTERNAL").getFirst();
        assertTrue(operation.get("failed").asBoolean());
        assertEquals(
                "GRAPHQL_VALIDATION_FAILED",
                operation.at("/attributes/error.type").asText());
    }

    @Test
    void requests_without_a_caller_have_traces_of_their_own() {
        String first = ask(Map.of("query", "{ deals { totalCount } }")).header("X-Trace-Id");
        ask(Map.of("query", "{ deals { totalCount } }")).then().header("X-Trace-Id", not(equalTo(first)));
    }

    @Test
    void no_span_holds_a_value_of_the_request() {
        Map<String, Object> values = Map.of("name", "hunter2", "first", 91);
        Response posted = ask(Map.of("query", QUERY, "variables", values));
        posted.then().statusCode(200);
        Response got = given().queryParam("query", QUERY)
                .queryParam("variables", "{\"name\": \"hunter2\"}")
                .get("/graphql");
        got.then().statusCode(200);
        Response literal = ask(Map.of("query", "{ park(slug: \"hunter2\") { name } }"));
        Response refused = ask(Map.of("query", "{ park(slugg: \"hunter2\") { name } }"));
        for (Response response : List.of(posted, got, literal, refused)) {
            for (JsonNode span : spansOf(response.header("X-Trace-Id"), 2)) {
                assertFalse(span.toString().contains("hunter2"), span.toPrettyString());
            }
        }
    }

    private static Response ask(Map<String, Object> request) {
        return given().contentType("application/json").body(request).post("/graphql");
    }

    private List<JsonNode> spansOf(String trace, int atLeast) {
        return Awaitility.await().until(() -> received(trace), spans -> spans.size() >= atLeast);
    }

    private List<JsonNode> received(String trace) throws IOException, InterruptedException {
        // Not by RestAssured, which speaks to the service.
        try (HttpClient client = HttpClient.newHttpClient()) {
            String json = client.send(
                            HttpRequest.newBuilder(URI.create(receiver + "/spans"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
            List<JsonNode> spans = new ArrayList<>();
            JSON.readTree(json).forEach(span -> {
                if (span.get("trace").asText().equals(trace)) {
                    spans.add(span);
                }
            });
            return spans;
        }
    }

    private static List<JsonNode> ofKind(List<JsonNode> spans, String kind) {
        return spans.stream()
                .filter(span -> span.get("kind").asText().equals(kind))
                .toList();
    }
}
