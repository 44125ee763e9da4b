package io.zonegraph.graph;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import io.smallrye.graphql.execution.context.SmallRyeContext;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.zonegraph.graph.run.EngineWatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonValue;
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
        ExecutionResult result = execute(query, variables);
        if (!result.getErrors().isEmpty()) {
            throw new AssertionError(result.getErrors().toString());
        }
        return new Answer(data(result.getData()), count.statements() - statements, count.roundTrips() - roundTrips);
    }

    JsonNode ask(String query) {
        return ask(query, Map.of()).data();
    }

    private ExecutionResult execute(String query, Map<String, Object> variables) {
        // What ordinary resolvers look for, as the route gives it to them.
        var smallRye = new SmallRyeContext(Asking.class.getSimpleName());
        smallRye.setRequest(JsonValue.EMPTY_JSON_OBJECT);
        try {
            return graphQl.execute(ExecutionInput.newExecutionInput(query)
                    .variables(variables)
                    .graphQLContext(Map.of("runBlocking", true, SmallRyeContextManager.CONTEXT, smallRye))
                    .build());
        } finally {
            SmallRyeContextManager.clearCurrentSmallRyeContext();
        }
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
