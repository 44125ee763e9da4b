package io.zonegraph.http;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.instrumentation.ChainedInstrumentation;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.smallrye.graphql.execution.context.SmallRyeContext;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.zonegraph.graph.Cost;
import io.zonegraph.graph.ErrorCode;
import io.zonegraph.graph.Hints;
import io.zonegraph.graph.Interruption;
import io.zonegraph.graph.RequestException;
import io.zonegraph.observe.Spans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/** Runs one request through graphql-java on the calling thread and translates whatever comes of it. */
@ApplicationScoped
class GraphQLExecution {

    private final GraphQL graphQL;
    private final RequestMeters meters;
    private final Spans spans;
    private final RequestScope scope;

    GraphQLExecution(GraphQL graphQL, RequestMeters meters, Spans spans, RequestScope scope) {
        this.graphQL = graphQL.transform(changed -> changed.instrumentation(
                new ChainedInstrumentation(new Operation.Finder(), graphQL.getInstrumentation())));
        this.meters = meters;
        this.spans = spans;
        this.scope = scope;
    }

    /** Tells the exchange what it finds out of the operation, and what it uses. */
    ResponseWriter.Response execute(GraphQLRequest request, Exchange exchange) {
        Span span = spans.start("GraphQL", SpanKind.INTERNAL);
        try {
            ResponseWriter.Response response =
                    scope.within(exchange.context(), () -> spans.within(span, () -> run(request, exchange)));
            describe(span, exchange.operation(), response);
            return response;
        } finally {
            span.end();
        }
    }

    /** The document is not told, for it may hold values; the name may be any, and so stands in no span's name. */
    private void describe(Span span, Operation operation, ResponseWriter.Response response) {
        if (!span.isRecording()) {
            return;
        }
        span.updateName(operation.kind().tag())
                .setAttribute("graphql.operation.type", operation.kind().tag());
        String name = operation.name();
        if (name != null) {
            span.setAttribute("graphql.operation.name", name);
        }
        if (!response.errors().isEmpty()) {
            spans.fail(span, response.errors().getFirst().code());
        }
    }

    private ResponseWriter.Response run(GraphQLRequest request, Exchange exchange) {
        Interruption interruption = exchange.interruption();
        Cost cost = exchange.cost();
        var hints = new Hints();
        Map<Object, Object> context = Map.of(
                Interruption.class,
                interruption,
                Operation.class,
                exchange.operation(),
                Cost.class,
                cost,
                Hints.class,
                hints);
        try {
            ExecutionResult result = graphQL.execute(input(request, context));
            return response(result, interruption, request).with(extensions(request, cost, hints));
        } catch (RuntimeException | StackOverflowError e) {
            return failure(Faults.translate(e), interruption).with(extensions(request, cost, hints));
        } finally {
            meters.foreseen(cost);
            // SmallRye leaves its context on the thread, where the next request would find it.
            SmallRyeContextManager.clearCurrentSmallRyeContext();
        }
    }

    private static ExecutionInput input(GraphQLRequest request, Map<Object, Object> context) {
        var smallRye = new SmallRyeContext(GraphQLExecution.class.getSimpleName());
        smallRye.setRequest(JsonValue.EMPTY_JSON_OBJECT);
        return ExecutionInput.newExecutionInput()
                .query(request.query())
                .operationName(request.operationName())
                .variables(request.variables())
                .extensions(request.extensions())
                // Messages are in English whatever the server's own language.
                .locale(Locale.ROOT)
                .graphQLContext(context)
                // What SmallRye's resolvers look for: that this thread may block, and a context of theirs.
                .graphQLContext(Map.of("runBlocking", true, SmallRyeContextManager.CONTEXT, smallRye))
                .build();
    }

    /** What stands beside the data: the cost, asked for by {@code "extensions": {"cost": true}}, and hints. */
    private static @Nullable Map<Object, Object> extensions(GraphQLRequest request, Cost cost, Hints hints) {
        Map<Object, Object> extensions = new LinkedHashMap<>();
        if (Boolean.TRUE.equals(request.extensions().get("cost")) && cost.isForeseen()) {
            extensions.put("cost", cost.told());
        }
        if (!hints.told().isEmpty()) {
            extensions.put("hints", hints.told());
        }
        return extensions.isEmpty() ? null : extensions;
    }

    private ResponseWriter.Response response(
            ExecutionResult result, Interruption interruption, GraphQLRequest request) {
        if (interruption.reason() != null) {
            return failure(WireError.of(ErrorCode.INTERNAL_ERROR, ""), interruption);
        }
        if (result.getData() instanceof Publisher<?>) {
            throw new IllegalStateException("A subscription came through the rules of the transport.");
        }
        List<WireError> errors = new ErrorTranslator(graphQL.getGraphQLSchema(), request).translate(result.getErrors());
        // What was asked wrongly refuses the whole request, whoever resolves the field.
        boolean isRefused = errors.stream().anyMatch(error -> error.code() == ErrorCode.BAD_USER_INPUT);
        return new ResponseWriter.Response(result.isDataPresent() && !isRefused, result.getData(), errors, null);
    }

    /** Whatever a request that was stopped fails with, the reason for stopping it is the error. */
    private static ResponseWriter.Response failure(WireError error, Interruption interruption) {
        @Nullable RequestException reason = interruption.reason();
        WireError known = reason == null ? error : Faults.translate(reason);
        return new ResponseWriter.Response(false, null, List.of(known), null);
    }
}
