package io.zonegraph.http;

import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is known of the operation of a request once graphql-java has found it. Written by its worker only. */
final class Operation {

    /** A name may be as long as a document. */
    private static final int LONGEST_NAME = 100;

    private volatile Kind kind = Kind.NONE;
    private volatile @Nullable String name;
    private volatile boolean asksForSchema;

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

    /** Whether all it asks for is the schema, which is the same whoever asks until the next release. */
    boolean asksForSchemaAlone() {
        return asksForSchema;
    }

    /** Of the same text and name as another, it is the same. */
    void is(Operation other) {
        kind = other.kind;
        name = other.name;
        asksForSchema = other.asksForSchema;
    }

    private void found(OperationDefinition definition) {
        asksForSchema = definition.getVariableDefinitions().isEmpty()
                && definition.getSelectionSet().getSelections().stream()
                        .allMatch(selection -> selection instanceof Field field
                                && field.getName().startsWith("__"));
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
