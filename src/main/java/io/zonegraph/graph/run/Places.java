package io.zonegraph.graph.run;

import graphql.execution.ExecutionContext;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Node;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.SourceLocation;
import graphql.language.Value;
import io.zonegraph.graph.RequestException.FieldPlace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds where a field of a request stands: only refusals ask, so that no plan keeps it. */
final class Places {

    private final Map<String, FragmentDefinition> fragments;
    private final SelectionSet roots;

    Places(ExecutionContext execution) {
        this.fragments = execution.getFragmentsByName();
        this.roots = execution.getOperationDefinition().getSelectionSet();
    }

    /** The place of a field, or of what {@code argument} leads to in its arguments: {@code filter.kind.in[1]}. */
    FieldPlace of(Field field, String argument) {
        List<String> path = new ArrayList<>();
        find(field, roots, path, new HashSet<>());
        SourceLocation location = location(field, argument);
        return new FieldPlace(List.copyOf(path), location == null ? List.of() : List.of(location));
    }

    /** Leaves the names down to the field in {@code path}; a fragment is looked into once. */
    private boolean find(Field field, @Nullable SelectionSet set, List<String> path, Set<String> visited) {
        if (set == null) {
            return false;
        }
        for (Selection<?> selection : set.getSelections()) {
            boolean found = switch (selection) {
                case Field other -> {
                    path.add(other.getResultKey());
                    boolean below = other == field || find(field, other.getSelectionSet(), path, visited);
                    if (!below) {
                        path.removeLast();
                    }
                    yield below;
                }
                case InlineFragment inline -> find(field, inline.getSelectionSet(), path, visited);
                case FragmentSpread spread
                when visited.add(spread.getName()) -> find(field, below(spread), path, visited);
                default -> false;
            };
            if (found) {
                return true;
            }
        }
        return false;
    }

    private @Nullable SelectionSet below(FragmentSpread spread) {
        FragmentDefinition fragment = fragments.get(spread.getName());
        return fragment == null ? null : fragment.getSelectionSet();
    }

    private static @Nullable SourceLocation location(Field field, String argument) {
        Node<?> deepest = field;
        List<String> steps = List.of(argument.replace("[", ".[").split("\\.", -1));
        Optional<Argument> given = field.getArguments().stream()
                .filter(any -> any.getName().equals(steps.getFirst()))
                .findFirst();
        if (given.isPresent()) {
            deepest = given.get();
            @Nullable Node<?> below = deepest;
            for (String step : steps.subList(1, steps.size())) {
                below = below(below, step);
                if (below == null) {
                    break;
                }
                deepest = below;
            }
        }
        return deepest.getSourceLocation();
    }

    /** What a step leads to in a literal; null if the rest of the way is in a variable. */
    private static @Nullable Node<?> below(Node<?> node, String step) {
        Value<?> value = switch (node) {
            case Argument argument -> argument.getValue();
            case ObjectField field -> field.getValue();
            case Value<?> element -> element;
            default -> null;
        };
        return switch (value) {
            case ObjectValue object ->
                object.getObjectFields().stream()
                        .filter(field -> field.getName().equals(step))
                        .map(ObjectField::getValue)
                        .findFirst()
                        .orElse(null);
            case ArrayValue array
            when step.startsWith("[") -> {
                int index = Integer.parseInt(step.substring(1, step.length() - 1));
                yield index < array.getValues().size() ? array.getValues().get(index) : null;
            }
            case null, default -> null;
        };
    }
}
