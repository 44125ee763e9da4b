package io.zonegraph.http;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import io.smallrye.graphql.execution.context.SmallRyeContext;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.zonegraph.graph.ErrorCode;
import io.zonegraph.graph.Interruption;
import io.zonegraph.graph.RequestException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/** Runs one request through graphql-java on the calling thread and translates whatever comes of it. */
@ApplicationScoped
class GraphQLExecution {

    private final GraphQL graphQL;

    GraphQLExecution(GraphQL graphQL) {
        this.graphQL = graphQL;
    }

    ResponseWriter.Response execute(GraphQLRequest request, Interruption interruption) {
        ExecutionInput input = input(request, interruption);
        try {
            return response(graphQL.execute(input), interruption);
        } catch (RuntimeException | StackOverflowError e) {
            return failure(Faults.translate(e), interruption);
        } finally {
            // SmallRye leaves its context on the thread, where the next request would find it.
            SmallRyeContextManager.clearCurrentSmallRyeContext();
        }
    }

    private static ExecutionInput input(GraphQLRequest request, Interruption interruption) {
        var smallRye = new SmallRyeContext(GraphQLExecution.class.getSimpleName());
        smallRye.setRequest(JsonValue.EMPTY_JSON_OBJECT);
        return ExecutionInput.newExecutionInput()
                .query(request.query())
                .operationName(request.operationName())
                .variables(request.variables())
                .extensions(request.extensions())
                // Messages are in English whatever the server's own language.
                .locale(Locale.ROOT)
                .graphQLContext(Map.of(
                        Interruption.class,
                        interruption,
                        // What SmallRye's resolvers look for: that this thread may block, and a context of theirs.
                        "runBlocking",
                        true,
                        SmallRyeContextManager.CONTEXT,
                        smallRye))
                .build();
    }

    private static ResponseWriter.Response response(ExecutionResult result, Interruption interruption) {
        if (interruption.reason() != null) {
            return failure(WireError.of(ErrorCode.INTERNAL_ERROR, ""), interruption);
        }
        if (result.getData() instanceof Publisher<?>) {
            throw new IllegalStateException("A subscription came through the rules of the transport.");
        }
        return new ResponseWriter.Response(
                result.isDataPresent(),
                result.getData(),
                ErrorTranslator.translate(result.getErrors()),
                result.getExtensions());
    }

    /** Whatever a request that was stopped fails with, the reason for stopping it is the error. */
    private static ResponseWriter.Response failure(WireError error, Interruption interruption) {
        @Nullable RequestException reason = interruption.reason();
        WireError known = reason == null ? error : Faults.translate(reason);
        return new ResponseWriter.Response(false, null, List.of(known), null);
    }
}
