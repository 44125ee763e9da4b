package io.zonegraph.search;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Searches as clients do. */
final class Searching {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String QUERY = """
            query ($text: String!, $types: [NodeKind!], $lang: Language, $first: Int, $after: String, $last: Int,
                   $before: String) {
              search(text: $text, types: $types, lang: $lang, first: $first, after: $after, last: $last, before: $before) {
                totalCount
                pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
                nodes { match score name { language kind value } node { __typename slug } }
              }
            }""";

    private Searching() {}

    /** One answer: hits as {@code EXACT City/hai-phong}, the best first. */
    record Answer(JsonNode search) {

        List<String> hits() {
            return nodes().map(hit -> hit.get("match").asText() + " "
                            + hit.at("/node/__typename").asText() + "/"
                            + hit.at("/node/slug").asText())
                    .toList();
        }

        List<String> names() {
            return nodes().map(hit -> hit.at("/name/value").asText()).toList();
        }

        List<Double> scores() {
            return nodes().map(hit -> hit.get("score").asDouble()).toList();
        }

        String fact(String pointer) {
            return search.at(pointer).asText();
        }

        private Stream<JsonNode> nodes() {
            return StreamSupport.stream(search.get("nodes").spliterator(), false);
        }
    }

    static Answer search(String text) {
        return search(Map.of("text", text, "first", 100));
    }

    static Answer search(Map<String, ?> variables) {
        JsonNode response = response(variables);
        if (response.has("errors")) {
            throw new AssertionError(response.get("errors").toString());
        }
        return new Answer(response.at("/data/search"));
    }

    /** Code and words of the error that a search is refused with. */
    static String refusal(String text) {
        JsonNode error = response(Map.of("text", text)).at("/errors/0");
        return error.at("/extensions/code").asText() + ": "
                + error.at("/message").asText();
    }

    private static JsonNode response(Map<String, ?> variables) {
        try {
            ObjectNode request = JSON.createObjectNode().put("query", QUERY);
            request.set("variables", JSON.valueToTree(variables));
            return JSON.readTree(given().contentType("application/json")
                    .body(JSON.writeValueAsBytes(request))
                    .post("/graphql")
                    .asByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
