package io.zonegraph.http;

import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.OperationDefinition;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is known of the operation of a request once graphql-java has found it. Written by its worker only. */
final class Operation {

    /** A name may be as long as a document. */
    private static final int LONGEST_NAME = 100;

    private volatile Kind kind = Kind.NONE;
    private volatile @Nullable String name;

    enum Kind {
        QUERY,
        MUTATION,
        /** The request was refused before its operation was known, or for being a subscription. */
        NONE;

        String tag() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Kind kind() {
        return kind;
    }

    @Nullable
    String name() {
        return name;
    }

    private void found(OperationDefinition definition) {
        kind = switch (definition.getOperation()) {
            case QUERY -> Kind.QUERY;
            case MUTATION -> Kind.MUTATION;
            case SUBSCRIPTION -> Kind.NONE;
        };
        String full = definition.getName();
        name = full == null || full.length() <= LONGEST_NAME ? full : full.substring(0, LONGEST_NAME);
    }

    /** Finds out as graphql-java goes along, which saves parsing the document again. */
    static final class Finder extends SimplePerformantInstrumentation {
        @Override
        public ExecutionContext instrumentExecutionContext(
                ExecutionContext execution, InstrumentationExecutionParameters parameters, InstrumentationState state) {
            Operation operation = execution.getGraphQLContext().get(Operation.class);
            if (operation != null) {
                operation.found(execution.getOperationDefinition());
            }
            return execution;
        }
    }
}
