package io.zonegraph.operation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A request that means to cost much more than it takes to send.
 *
 * @param kind what it abuses
 * @param size how much of it
 * @param body of a POST; empty for a GET
 * @param query of the address
 */
record Attack(String kind, long size, byte[] body, String query) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<Attack> all() {
        return Stream.of(DocumentAttacks.all(), BodyAttacks.all(), FilterAttacks.all(), ReadAttacks.all())
                .flatMap(attacks -> attacks);
    }

    static Attack document(String kind, long size, String document) {
        return document(kind, size, document, Map.of());
    }

    static Attack document(String kind, long size, String document, Map<String, ?> variables) {
        try {
            Map<String, ?> request =
                    Map.of("query", document, "variables", variables, "extensions", Map.of("cost", true));
            return new Attack(kind, size, JSON.writeValueAsBytes(request), "");
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static Attack body(String kind, long size, String body) {
        return new Attack(kind, size, body.getBytes(StandardCharsets.UTF_8), "");
    }

    static Attack get(String kind, long size, String query) {
        return new Attack(kind, size, new byte[0], "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    }

    HttpRequest.Builder request(URI graphql) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(graphql + query))
                // By this media type errors have statuses of their own.
                .header("Accept", "application/graphql-response+json");
        return body.length == 0
                ? request
                : request.header("Content-Type", "application/json").POST(BodyPublishers.ofByteArray(body));
    }

    /** Bytes that it takes to send, but for the head. */
    int length() {
        return body.length + query.length();
    }

    @Override
    public String toString() {
        return kind + " " + size;
    }
}
