package io.zonegraph.graph.run;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.VariableReference;
import io.zonegraph.graph.ErrorCode;
import io.zonegraph.graph.RequestException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** The values of the variables that an operation's {@code @skip} and {@code @include} depend on. */
final class Conditions {

    private static final Cache<OperationDefinition, List<String>> VARIABLES =
            Caffeine.newBuilder().weakKeys().build();

    private Conditions() {}

    /** @throws RequestException if one of them is null, as a variable with a default may be */
    static Map<String, Boolean> values(ExecutionContext execution) {
        List<String> names = Objects.requireNonNull(VARIABLES.get(
                execution.getOperationDefinition(), operation -> variables(operation, execution.getFragmentsByName())));
        Map<String, Boolean> values = new HashMap<>();
        for (String name : names) {
            if (!(execution.getCoercedVariables().get(name) instanceof Boolean value)) {
                throw RequestException.of(
                        "$" + name,
                        ErrorCode.BAD_USER_INPUT,
                        "is null, and @skip or @include depends on it. Give true or false.");
            }
            values.put(name, value);
        }
        return values;
    }

    private static List<String> variables(OperationDefinition operation, Map<String, FragmentDefinition> fragments) {
        Set<String> names = new TreeSet<>();
        collect(operation.getSelectionSet(), fragments, new HashSet<>(), names);
        return List.copyOf(names);
    }

    private static void collect(
            Node<?> node, Map<String, FragmentDefinition> fragments, Set<String> visited, Set<String> names) {
        if (node instanceof DirectivesContainer<?> container) {
            container.getDirectives().forEach(directive -> variable(directive, names));
        }
        if (node instanceof FragmentSpread spread && visited.add(spread.getName())) {
            FragmentDefinition fragment = fragments.get(spread.getName());
            if (fragment != null) {
                collect(fragment.getSelectionSet(), fragments, visited, names);
            }
        }
        node.getChildren().forEach(child -> collect(child, fragments, visited, names));
    }

    private static void variable(Directive directive, Set<String> names) {
        if (Set.of("skip", "include").contains(directive.getName())
                && directive.getArgument("if").getValue() instanceof VariableReference variable) {
            names.add(variable.getName());
        }
    }

    /** Before graphql-java looks at them: it takes a null for a fault of the service. */
    static final class Check extends SimplePerformantInstrumentation {
        @Override
        public ExecutionContext instrumentExecutionContext(
                ExecutionContext execution, InstrumentationExecutionParameters parameters, InstrumentationState state) {
            values(execution);
            return execution;
        }
    }
}
