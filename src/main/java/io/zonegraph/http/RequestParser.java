package io.zonegraph.http;

import io.vertx.core.buffer.Buffer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of a request, from the JSON of a POST or the query string of a GET. */
final class RequestParser {

    private RequestParser() {}

    static RequestParameters ofBody(Buffer body) {
        CharBuffer text = JsonReader.decode(ByteBuffer.wrap(body.getBytes()), "The body");
        return of(JsonReader.object(text, "The body"));
    }

    /** In a query string {@code variables} and {@code extensions} are JSON of their own. */
    static RequestParameters ofQueryString(@Nullable String queryString) {
        Map<String, @Nullable Object> parameters = QueryString.parse(queryString == null ? "" : queryString);
        parameters.computeIfPresent("variables", RequestParser::json);
        parameters.computeIfPresent("extensions", RequestParser::json);
        return of(parameters);
    }

    private static @Nullable Object json(String name, Object text) {
        CharBuffer json = CharBuffer.wrap(text.toString().toCharArray());
        // A null written out and an empty parameter say the same as none.
        return json.isEmpty() || json.toString().equals("null") ? null : JsonReader.object(json, "'" + name + "'");
    }

    private static RequestParameters of(Map<String, @Nullable Object> parameters) {
        String operationName = text(parameters, "operationName");
        return new RequestParameters(
                text(parameters, "query"),
                text(parameters, "documentId"),
                // graphql-java would take an empty name for the first of several operations.
                operationName == null || operationName.isEmpty() ? null : operationName,
                object(parameters, "variables"),
                object(parameters, "extensions"));
    }

    private static @Nullable String text(Map<String, @Nullable Object> parameters, String name) {
        Object value = parameters.get(name);
        if (value == null || value instanceof String) {
            return (String) value;
        }
        throw HttpRefusal.badRequest("'" + name + "' must be a string.");
    }

    @SuppressWarnings("unchecked") // The reader makes maps with text keys only.
    private static Map<String, @Nullable Object> object(Map<String, @Nullable Object> parameters, String name) {
        Object value = parameters.get(name);
        if (value == null) {
            return Map.of();
        }
        if (value instanceof Map<?, ?> map) {
            return (Map<String, @Nullable Object>) map;
        }
        throw HttpRefusal.badRequest("'" + name + "' must be a JSON object or null.");
    }
}
