package io.zonegraph.graph;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import io.zonegraph.graph.run.EngineWatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Asks the engine without a transport between, and counts what it costs. */
@ApplicationScoped
class Asking {

    /** Takes no key twice, and nothing after the value. */
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final GraphQL graphQl;
    private final EngineWatch count;

    Asking(GraphQL graphQl, EngineWatch count) {
        this.graphQl = graphQl;
        this.count = count;
    }

    record Answer(JsonNode data, long statements, long roundTrips) {}

    /** The {@code data} of a query that the engine answers alone. */
    Answer ask(String query, Map<String, Object> variables) {
        long statements = count.statements();
        long roundTrips = count.roundTrips();
        ExecutionResult result = graphQl.execute(
                ExecutionInput.newExecutionInput(query).variables(variables).build());
        if (!result.getErrors().isEmpty()) {
            throw new AssertionError(result.getErrors().toString());
        }
        return new Answer(data(result.getData()), count.statements() - statements, count.roundTrips() - roundTrips);
    }

    JsonNode ask(String query) {
        return ask(query, Map.of()).data();
    }

    private static JsonNode data(Object data) {
        try {
            return data instanceof JsonBytes written
                    ? JSON.readValue(written.bytes(), 0, written.length(), JsonNode.class)
                    : JSON.createObjectNode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
