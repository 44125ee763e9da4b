package io.zonegraph.graph.run;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FieldValueInfo;
import graphql.execution.MergedField;
import graphql.schema.GraphQLObjectType;
import io.zonegraph.graph.JsonBytes;
import io.zonegraph.graph.plan.Plan;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Executes queries through the engine: all described root fields are planned and read together before the first is
 * completed. What the engine does not read (introspection, ordinary resolvers) graphql-java executes as usual.
 */
final class PlannedQueryStrategy extends AsyncExecutionStrategy {

    private static final Object PLANNED = PlannedQueryStrategy.class;

    private final Engine engine;

    PlannedQueryStrategy(Engine engine) {
        this.engine = engine;
    }

    @Override
    public CompletableFuture<ExecutionResult> execute(
            ExecutionContext execution, ExecutionStrategyParameters parameters) {
        Map<String, MergedField> roots = parameters.getFields().getSubFields();
        Plan plan = engine.plan(execution, roots);
        if (plan.isComplete()) {
            JsonBytes data = engine.answer(execution, plan);
            return CompletableFuture.completedFuture(
                    ExecutionResultImpl.newExecutionResult().data(data).build());
        }
        execution.getGraphQLContext().put(PLANNED, engine.answerPlanned(execution, plan));
        return super.execute(execution, parameters);
    }

    @Override
    protected Object resolveFieldWithInfo(ExecutionContext execution, ExecutionStrategyParameters parameters) {
        JsonBytes planned = planned(execution, parameters);
        if (planned == null) {
            return super.resolveFieldWithInfo(execution, parameters);
        }
        return new FieldValueInfo(FieldValueInfo.CompleteValueType.OBJECT, planned);
    }

    private static @Nullable JsonBytes planned(ExecutionContext execution, ExecutionStrategyParameters parameters) {
        Map<String, JsonBytes> values = execution.getGraphQLContext().get(PLANNED);
        boolean root = parameters.getPath().getLevel() == 1
                && parameters.getExecutionStepInfo().getUnwrappedNonNullType() instanceof GraphQLObjectType;
        return values == null || !root ? null : values.get(parameters.getField().getResultKey());
    }
}
