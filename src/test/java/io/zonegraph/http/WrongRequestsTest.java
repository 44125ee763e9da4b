package io.zonegraph.http;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.zonegraph.graph.ErrorCode;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who asks wrongly is told what is wrong, where, what is allowed and what to do; the whole of it stands in the files. */
@QuarkusTest
class WrongRequestsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String EXACT = "application/graphql-response+json";
    private static final boolean WRITES = System.getProperty("golden.write") != null;
    private static final Map<Path, Map<Integer, List<String>>> ANSWERS = new HashMap<>();

    @TestHTTPResource
    URI server;

    private record Answer(int status, String body) {

        JsonNode json() throws IOException {
            assertFalse(body.isEmpty(), "no body with status " + status);
            return JSON.readTree(body);
        }
    }

    static List<WrongRequest> requests() {
        return WrongRequest.all();
    }

    @ParameterizedTest
    @MethodSource("requests")
    void is_told_what_is_wrong(WrongRequest request) throws IOException {
        Answer answer = ask(request);
        check(answer);
        List<String> told = told(answer);
        if (WRITES) {
            ANSWERS.computeIfAbsent(request.file(), any -> new HashMap<>()).put(request.line(), told);
        } else {
            assertEquals(String.join("\n", request.answered()), String.join("\n", told));
        }
    }

    @Test
    void there_are_many_ways_to_ask_wrongly() {
        assertTrue(requests().size() >= 100, () -> String.valueOf(requests().size()));
        assertEquals(
                requests().size(),
                requests().stream().map(WrongRequest::asked).distinct().count());
    }

    @AfterAll
    static void write() {
        ANSWERS.forEach(WrongRequest::write);
    }

    private Answer ask(WrongRequest request) throws IOException {
        return request.lines("^").isEmpty() ? post(request) : byHand(request.lines("^"));
    }

    private static Answer post(WrongRequest request) throws IOException {
        ObjectNode body = JSON.createObjectNode().put("query", String.join("\n", request.lines(">")));
        if (!request.lines("$").isEmpty()) {
            body.set("variables", JSON.readTree(String.join("\n", request.lines("$"))));
        }
        request.lines("@").forEach(name -> body.put("operationName", name));
        var response = given().header("Accept", EXACT)
                .contentType("application/json")
                .body(body.toString())
                .post("/graphql");
        return new Answer(response.statusCode(), response.body().asString());
    }

    private Answer byHand(List<String> head) throws IOException {
        var lines = new ArrayList<>(head);
        lines.set(0, lines.getFirst() + " HTTP/1.1");
        lines.add("Host: localhost");
        if (head.stream().noneMatch(line -> line.startsWith("Accept:"))) {
            lines.add("Accept: " + EXACT);
        }
        try (var http = new RawHttp(server)) {
            var response = http.send(String.join("\r\n", lines) + "\r\n\r\n").read();
            return new Answer(
                    response.status(),
                    new String(response.body().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
        }
    }

    /** What holds for every refusal and hint. */
    private static void check(Answer answer) throws IOException {
        JsonNode json = answer.json();
        assertTrue(json.has("errors") || json.at("/extensions/hints").isArray(), answer.body());
        assertFalse(answer.body().contains("hunter2"), answer.body());
        assertFalse(
                answer.body()
                        .matches(
                                "(?s).*(java\\.|graphql\\.[a-z]+\\.|Exception|Value\\{|\\bselect [^.]* from |ERROR:).*"),
                answer.body());
        for (JsonNode error : json.path("errors")) {
            ErrorCode.valueOf(error.at("/extensions/code").asText());
            assertTrue(error.at("/extensions/traceId").asText().matches("[0-9a-f]{32}"), answer.body());
            sentence(error.path("message").asText());
        }
        for (JsonNode hint : json.at("/extensions/hints")) {
            sentence(hint.path("message").asText());
            assertTrue(hint.path("near").size() <= 5, answer.body());
        }
    }

    private static void sentence(String message) {
        assertTrue(message.matches("(?s)[A-Z`'].*[.?]"), message);
        assertTrue(message.length() <= 800, message);
    }

    private static List<String> told(Answer answer) throws IOException {
        JsonNode json = answer.json();
        List<String> told = new ArrayList<>();
        for (JsonNode error : json.path("errors")) {
            told.add("! " + answer.status() + " " + error.at("/extensions/code").asText() + place(error));
            told.add("= " + error.path("message").asText());
        }
        if (told.isEmpty()) {
            told.add("! " + answer.status());
        }
        for (JsonNode hint : json.at("/extensions/hints")) {
            told.add("~ " + joined(hint.path("path")) + "("
                    + hint.path("argument").asText() + "): "
                    + hint.path("message").asText());
        }
        return told;
    }

    private static String place(JsonNode error) {
        StringBuilder place = new StringBuilder();
        for (JsonNode location : error.path("locations")) {
            place.append(" ").append(location.path("line")).append(":").append(location.path("column"));
        }
        return error.has("path") ? place + " " + joined(error.path("path")) : place.toString();
    }

    private static String joined(JsonNode path) {
        return String.join(
                ".",
                StreamSupport.stream(path.spliterator(), false)
                        .map(JsonNode::asText)
                        .toList());
    }
}
