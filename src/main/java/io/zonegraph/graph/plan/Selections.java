package io.zonegraph.graph.plan;

import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the fields that a selection asks of one concrete type, as the specification's CollectFields does. */
final class Selections {

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final Map<String, Boolean> conditions;

    Selections(GraphQLSchema schema, Map<String, FragmentDefinition> fragments, Map<String, Boolean> conditions) {
        this.schema = schema;
        this.fragments = fragments;
        this.conditions = conditions;
    }

    /** The fields by response key, in the order of the document; fields of one key are merged by the caller. */
    Map<String, List<Field>> fields(GraphQLObjectType type, List<SelectionSet> sets) {
        Map<String, List<Field>> fields = new LinkedHashMap<>();
        Set<String> visited = new HashSet<>();
        sets.forEach(set -> collect(type, set, fields, visited));
        return fields;
    }

    /** The selections below fields that share a response key. */
    static List<SelectionSet> below(List<Field> fields) {
        List<SelectionSet> sets = new ArrayList<>(fields.size());
        for (Field field : fields) {
            if (field.getSelectionSet() != null) {
                sets.add(field.getSelectionSet());
            }
        }
        return sets;
    }

    private void collect(
            GraphQLObjectType type, SelectionSet set, Map<String, List<Field>> fields, Set<String> visited) {
        for (Selection<?> selection : set.getSelections()) {
            if (selection instanceof DirectivesContainer<?> container && isLeftOut(container)) {
                continue;
            }
            switch (selection) {
                case Field field ->
                    fields.computeIfAbsent(field.getResultKey(), key -> new ArrayList<>(1))
                            .add(field);
                case InlineFragment inline -> {
                    if (applies(inline.getTypeCondition(), type)) {
                        collect(type, inline.getSelectionSet(), fields, visited);
                    }
                }
                case FragmentSpread spread -> spread(type, spread, fields, visited);
                default -> throw new IllegalStateException("Unknown selection " + selection);
            }
        }
    }

    private void spread(
            GraphQLObjectType type, FragmentSpread spread, Map<String, List<Field>> fields, Set<String> visited) {
        FragmentDefinition fragment = fragments.get(spread.getName());
        if (fragment != null && visited.add(spread.getName()) && applies(fragment.getTypeCondition(), type)) {
            collect(type, fragment.getSelectionSet(), fields, visited);
        }
    }

    private boolean applies(@Nullable TypeName condition, GraphQLObjectType type) {
        if (condition == null || condition.getName().equals(type.getName())) {
            return true;
        }
        return switch (schema.getType(condition.getName())) {
            case GraphQLInterfaceType shape ->
                type.getInterfaces().stream()
                        .map(GraphQLNamedOutputType.class::cast)
                        .anyMatch(implemented -> implemented.getName().equals(shape.getName()));
            case GraphQLUnionType union -> union.isPossibleType(type);
            case null, default -> false;
        };
    }

    private boolean isLeftOut(DirectivesContainer<?> container) {
        for (Directive directive : container.getDirectives()) {
            boolean wanted = directive.getName().equals("include");
            if ((wanted || directive.getName().equals("skip")) && condition(directive) != wanted) {
                return true;
            }
        }
        return false;
    }

    private boolean condition(Directive directive) {
        Value<?> value = directive.getArgument("if").getValue();
        return switch (value) {
            case BooleanValue literal -> literal.isValue();
            case VariableReference variable -> Objects.requireNonNull(conditions.get(variable.getName()));
            default -> false;
        };
    }
}
