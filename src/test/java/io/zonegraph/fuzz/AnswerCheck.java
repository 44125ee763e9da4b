package io.zonegraph.fuzz;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.ParseAndValidate;
import graphql.schema.GraphQLSchema;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether an answer is one that a query may get: data of the shape asked for, or a refusal with a reason. */
final class AnswerCheck {

    private static final ObjectMapper STRICT = new ObjectMapper()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /** What a client's query may be told; whatever else is told is a fault of the service. */
    private static final Set<String> REFUSALS = Set.of("BAD_USER_INPUT", "BAD_CURSOR", "LIMIT_EXCEEDED");

    static final String DATA = "data";

    private static final String INVALID = "GRAPHQL_VALIDATION_FAILED";

    /** What a message has no business to tell. */
    private static final Pattern INSIDES = Pattern.compile(
            "Exception|io\\.zonegraph|java\\.|jakarta|\\bselect\\b.*\\bfrom\\b|\\bSQL\\b", Pattern.CASE_INSENSITIVE);

    private final GraphQLSchema schema;

    AnswerCheck(GraphQLSchema schema) {
        this.schema = schema;
    }

    /** What the service said to a query: that it was answered, or the code of the refusal. */
    String check(Query query, Endpoint.Answer answer) {
        JsonNode read = read(answer);
        Wrong.unless(
                answer.status() < 500 && answer.status() > 0,
                "status " + answer.status() + " " + code(read),
                answer.body());
        Wrong.unless(
                answer.mediaType().startsWith("application/graphql-response+json"),
                "another media type",
                answer.mediaType());
        if (read.has("errors")) {
            return refusal(query, answer, read);
        }
        Wrong.unless(answer.status() == 200, "data with status " + answer.status(), answer.body());
        Wrong.unless(read.path("extensions").has("cost") == query.cost(), "the cost, if asked for", answer.body());
        new ShapeCheck(schema, query).data(read.path("data"));
        return DATA;
    }

    boolean valid(Query query) {
        return ParseAndValidate.validate(schema, query.document()).isEmpty();
    }

    private String refusal(Query query, Endpoint.Answer answer, JsonNode read) {
        String code = code(read);
        boolean known = valid(query) ? REFUSALS.contains(code) : code.equals(INVALID) || code.equals("LIMIT_EXCEEDED");
        Wrong.unless(known, "told " + code, answer.body());
        Wrong.unless(
                answer.status() == 400 && !read.has("data"), "a refusal with status " + answer.status(), answer.body());
        for (JsonNode error : read.get("errors")) {
            String message = error.path("message").asText();
            Wrong.unless(!message.isBlank() && !INSIDES.matcher(message).find(), "a message of insides", message);
        }
        return code;
    }

    private static JsonNode read(Endpoint.Answer answer) {
        try {
            JsonNode read = STRICT.readTree(answer.body());
            Wrong.unless(read.isObject(), "no JSON object, status " + answer.status(), answer.body());
            return read;
        } catch (JsonProcessingException e) {
            throw new Wrong("no JSON, status " + answer.status(), e.getOriginalMessage() + ": " + answer.body());
        }
    }

    private static String code(JsonNode read) {
        return read.at("/errors/0/extensions/code").asText("without a code");
    }

    /** Whether it may have been for want of a processor. */
    static boolean isOfLoad(Wrong wrong) {
        return Stream.of("DEADLINE_EXCEEDED", "DATABASE_UNAVAILABLE", "OVERLOADED")
                .anyMatch(wrong.kind()::contains);
    }
}
