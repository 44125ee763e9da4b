package io.zonegraph.operation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/** Asks over connections that stay open, and takes whatever comes, or does not come, for an {@link Answer}. */
final class Client {

    /** Longer than any answer may take: who has none by then has lost his request. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    private Client() {}

    static Answer get(URI uri) {
        return send(HttpRequest.newBuilder(uri));
    }

    static Answer ask(URI graphql, String query) {
        return ask(graphql, query, Map.of());
    }

    static Answer ask(URI graphql, String query, Map<String, Object> variables) {
        try {
            return post(graphql, JSON.writeValueAsString(Map.of("query", query, "variables", variables)));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static Answer post(URI graphql, String body) {
        return send(HttpRequest.newBuilder(graphql)
                .header("Content-Type", "application/json")
                // By this media type errors have statuses of their own.
                .header("Accept", "application/graphql-response+json")
                .POST(BodyPublishers.ofString(body)));
    }

    static Answer send(HttpRequest.Builder request) {
        long start = System.nanoTime();
        try {
            HttpResponse<String> response = HTTP.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
            return new Answer(start, System.nanoTime(), response.statusCode(), response.body());
        } catch (IOException e) {
            return new Answer(start, System.nanoTime(), 0, String.valueOf(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer(start, System.nanoTime(), 0, "The test gave up.");
        }
    }
}
