package io.zonegraph.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import graphql.language.SDLDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import io.zonegraph.schema.IntrospectedSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** A GraphQL service somewhere, of which nothing is known but what it says. */
final class Endpoint {

    static final ObjectMapper JSON = new ObjectMapper();

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final int TRIES = 5;

    private final URI address;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    Endpoint(URI address) {
        this.address = address;
    }

    /** What came back, as it came. */
    record Answer(int status, String mediaType, String body) {}

    Answer ask(ObjectNode request) {
        HttpRequest post = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Accept", "application/graphql-response+json")
                .POST(BodyPublishers.ofString(request.toString()))
                .build();
        try {
            HttpResponse<String> answer = client.send(post, BodyHandlers.ofString());
            return new Answer(
                    answer.statusCode(),
                    answer.headers().firstValue("Content-Type").orElse(""),
                    answer.body());
        } catch (IOException e) {
            return new Answer(0, "", "No answer: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The data of a query that has to be answered; by a service that has just started, and is slow at first. */
    JsonNode data(String query) {
        ObjectNode request = JSON.createObjectNode().put("query", query);
        Answer answer = ask(request);
        for (int i = 0; i < TRIES && answer.status() >= 500; i++) {
            answer = ask(request);
        }
        try {
            JsonNode read = JSON.readTree(answer.body());
            if (answer.status() != 200 || read.has("errors")) {
                throw new IllegalStateException(query + "\n" + answer);
            }
            return read.get("data");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    GraphQLSchema schema() {
        TypeDefinitionRegistry types = new TypeDefinitionRegistry();
        IntrospectedSchema.definitions(data(IntrospectedSchema.QUERY).get("__schema"))
                .forEach(definition -> types.add((SDLDefinition<?>) definition).ifPresent(Endpoint::refuse));
        return UnExecutableSchemaGenerator.makeUnExecutableSchema(types);
    }

    private static void refuse(graphql.GraphQLError error) {
        throw new IllegalStateException(error.getMessage());
    }
}
