package io.zonegraph.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import graphql.language.Argument;
import graphql.language.Directive;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.NullValue;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a query selects of an object, in the order in which the specification has it answered. */
final class SelectedFields {

    private final Query query;
    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<String, VariableDefinition> variables = new HashMap<>();

    SelectedFields(Query query, GraphQLSchema schema) {
        this.query = query;
        this.schema = schema;
        query.document()
                .getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.put(fragment.getName(), fragment));
        query.operation().getVariableDefinitions().forEach(variable -> variables.put(variable.getName(), variable));
    }

    /** The fields under each key of the answer. */
    Map<String, List<Field>> of(GraphQLObjectType type, List<SelectionSet> sets) {
        Map<String, List<Field>> found = new LinkedHashMap<>();
        Set<String> visited = new HashSet<>();
        sets.forEach(set -> collect(type, set, found, visited));
        return found;
    }

    private void collect(
            GraphQLObjectType type, SelectionSet set, Map<String, List<Field>> found, Set<String> visited) {
        for (Selection<?> selection : set.getSelections()) {
            switch (selection) {
                case Field field -> {
                    if (kept(field.getDirectives())) {
                        found.computeIfAbsent(field.getResultKey(), key -> new ArrayList<>())
                                .add(field);
                    }
                }
                case InlineFragment inline -> {
                    if (kept(inline.getDirectives()) && applies(inline.getTypeCondition(), type)) {
                        collect(type, inline.getSelectionSet(), found, visited);
                    }
                }
                case FragmentSpread spread -> {
                    if (kept(spread.getDirectives()) && visited.add(spread.getName())) {
                        FragmentDefinition fragment = fragments.get(spread.getName());
                        if (applies(fragment.getTypeCondition(), type)) {
                            collect(type, fragment.getSelectionSet(), found, visited);
                        }
                    }
                }
                default -> throw new IllegalArgumentException("No selection: " + selection);
            }
        }
    }

    private boolean applies(TypeName condition, GraphQLObjectType type) {
        return condition == null
                || condition.getName().equals(type.getName())
                || (schema.getType(condition.getName()) instanceof GraphQLInterfaceType shape
                        && schema.isPossibleType(shape, type));
    }

    private boolean kept(List<Directive> directives) {
        return directives.stream().allMatch(directive -> {
            boolean truth = given(directive.getArgument("if")).asBoolean();
            return directive.getName().equals("include") == truth;
        });
    }

    /** How many a page may hold; by default if the query does not say. */
    int most(Field field, int otherwise) {
        for (Argument argument : field.getArguments()) {
            if (argument.getName().equals("first") || argument.getName().equals("last")) {
                JsonNode size = given(argument);
                if (size.canConvertToInt() && size.isNumber()) {
                    return size.asInt();
                }
            }
        }
        return otherwise;
    }

    /** The value of an argument; null as JSON has it if there is none. */
    private JsonNode given(Argument argument) {
        Value<?> value = argument.getValue();
        if (value instanceof VariableReference reference) {
            if (query.variables().has(reference.getName())) {
                return query.variables().get(reference.getName());
            }
            value = variables.get(reference.getName()).getDefaultValue();
        }
        return Variables.json(value == null ? NullValue.of() : value);
    }
}
