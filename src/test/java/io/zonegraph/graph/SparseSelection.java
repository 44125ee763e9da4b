package io.zonegraph.graph;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Draws selections that leave many an object without a field: by conditions, and by fragments of another type. */
final class SparseSelection {

    /** What a selection holds: fields and fragments, each under conditions. */
    sealed interface Part {

        /** The conditions as the document has them, and whether they let the part stand. */
        record Condition(String text, boolean keeps) {}

        record Field(String name, String arguments, Condition condition, List<Part> below) implements Part {}

        /** Inline, or by its name. */
        record Fragment(String name, String type, Condition condition, List<Part> below) implements Part {}
    }

    private static final Part.Condition ALWAYS = new Part.Condition("", true);
    private static final int MOST_DIRECTIVES = 18;
    private static final int MOST_FIELDS = 60;

    private final Random random;
    private final GraphQLSchema schema;
    private final Set<String> variables = new LinkedHashSet<>();
    private final Map<String, Part.Fragment> named = new LinkedHashMap<>();
    private int directives;
    private int fields;

    SparseSelection(Random random, GraphQLSchema schema) {
        this.random = random;
        this.schema = schema;
    }

    /** A query of some root fields. */
    List<Part> query(List<String> roots) {
        List<Part> parts = new ArrayList<>();
        for (String root : roots) {
            String name = root.replaceAll("\\W.*", "");
            GraphQLFieldDefinition field = schema.getQueryType().getFieldDefinition(name);
            String arguments = root.contains("(") ? root.substring(root.indexOf('(')) : arguments(field);
            parts.add(new Part.Field(name, arguments, condition(), below(field, 5)));
        }
        return parts;
    }

    private List<Part> below(GraphQLFieldDefinition field, int depth) {
        return GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLFieldsContainer type
                ? selection(type, depth)
                : List.of();
    }

    /** One part at least, since the syntax wants one. */
    private List<Part> selection(GraphQLFieldsContainer type, int depth) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            parts.add(random.nextInt(4) == 0 ? fragment(type, depth) : field(type, depth));
        }
        return parts;
    }

    private Part.Field field(GraphQLFieldsContainer type, int depth) {
        boolean spent = depth == 0 || ++fields > MOST_FIELDS;
        List<GraphQLFieldDefinition> known = type.getFieldDefinitions().stream()
                .filter(field -> !spent || !(named(field) instanceof GraphQLFieldsContainer))
                .filter(field -> field.getName().equals("groups") || !needsArguments(field))
                // A boundary is large, and counts as many nodes.
                .filter(field -> !named(field).getName().equals("GeoJSON"))
                .toList();
        if (known.isEmpty() || random.nextInt(12) == 0) {
            return new Part.Field("__typename", "", condition(), List.of());
        }
        // Objects before figures: what is of interest is what holds something.
        List<GraphQLFieldDefinition> objects = known.stream()
                .filter(field -> named(field) instanceof GraphQLFieldsContainer)
                .toList();
        List<GraphQLFieldDefinition> some = objects.isEmpty() || random.nextInt(3) == 0 ? known : objects;
        GraphQLFieldDefinition field = some.get(random.nextInt(some.size()));
        return new Part.Field(field.getName(), arguments(field), condition(), below(field, depth - 1));
    }

    private static GraphQLNamedOutputType named(GraphQLFieldDefinition field) {
        return (GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(field.getType());
    }

    private static boolean needsArguments(GraphQLFieldDefinition field) {
        return field.getArguments().stream()
                .anyMatch(argument -> GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue());
    }

    private static String arguments(GraphQLFieldDefinition field) {
        GraphQLArgument by = field.getArgument("by");
        if (field.getName().equals("groups") && by != null) {
            GraphQLInputObjectType dimension = (GraphQLInputObjectType) GraphQLTypeUtil.unwrapAll(by.getType());
            GraphQLEnumType fields = (GraphQLEnumType)
                    GraphQLTypeUtil.unwrapAll(dimension.getField("field").getType());
            return "(by: [{field: " + fields.getValues().getFirst().getName() + "}], first: 2)";
        }
        return field.getArgument("first") != null ? "(first: 2)" : "";
    }

    /** What a fragment on a concrete type asks for has no rival of another type under the same name. */
    private Part.Fragment fragment(GraphQLFieldsContainer type, int depth) {
        if (type instanceof GraphQLInterfaceType shape) {
            List<GraphQLObjectType> concrete = schema.getImplementations(shape);
            GraphQLObjectType one = concrete.get(random.nextInt(concrete.size()));
            return fragment(one.getName(), List.of(field(shape, depth)));
        }
        return fragment(type.getName(), List.of(field(type, depth)));
    }

    private Part.Fragment fragment(String type, List<Part> below) {
        Part.Condition condition = condition();
        if (random.nextInt(3) > 0) {
            return new Part.Fragment("", type, condition, below);
        }
        Part.Fragment spread = new Part.Fragment("F" + named.size(), type, condition, below);
        named.put(spread.name(), spread);
        return spread;
    }

    private Part.Condition condition() {
        if (directives >= MOST_DIRECTIVES || random.nextInt(3) > 0) {
            return ALWAYS;
        }
        directives++;
        boolean includes = random.nextBoolean();
        boolean value = random.nextBoolean();
        String operand = String.valueOf(value);
        if (random.nextBoolean()) {
            String variable = value ? "yes" : "no";
            variables.add(variable);
            operand = "$" + variable;
        }
        return new Part.Condition((includes ? " @include(if: " : " @skip(if: ") + operand + ")", includes == value);
    }

    /** The document; {@code everywhere} is selected of each object besides. */
    String document(List<Part> query, String everywhere) {
        StringBuilder document = new StringBuilder("query");
        if (!variables.isEmpty()) {
            document.append(" (");
            variables.forEach(name -> document.append('$').append(name).append(": Boolean! "));
            document.append(')');
        }
        write(document, query, everywhere);
        named.values().forEach(fragment -> {
            document.append(" fragment ").append(fragment.name()).append(" on ").append(fragment.type());
            write(document, fragment.below(), everywhere);
        });
        return document.toString();
    }

    Map<String, Object> variables() {
        Map<String, Object> values = new LinkedHashMap<>();
        variables.forEach(name -> values.put(name, name.equals("yes")));
        return values;
    }

    private void write(StringBuilder document, List<Part> parts, String everywhere) {
        document.append(" { ").append(everywhere);
        for (Part part : parts) {
            switch (part) {
                case Part.Field field -> {
                    document.append(' ').append(field.name()).append(field.arguments());
                    document.append(field.condition().text());
                    if (!field.below().isEmpty()) {
                        write(document, field.below(), everywhere);
                    }
                }
                case Part.Fragment fragment
                when fragment.name().isEmpty() -> {
                    document.append(" ... on ")
                            .append(fragment.type())
                            .append(fragment.condition().text());
                    write(document, fragment.below(), everywhere);
                }
                case Part.Fragment fragment ->
                    document.append(" ...")
                            .append(fragment.name())
                            .append(fragment.condition().text());
            }
        }
        document.append(" }");
    }

    /** What is selected of an object of this type: its keys in order, and under each what is selected below. */
    Map<String, List<Part>> of(String type, List<Part> parts) {
        Map<String, List<Part>> selected = new LinkedHashMap<>();
        collect(type, parts, selected);
        return selected;
    }

    private void collect(String type, List<Part> parts, Map<String, List<Part>> selected) {
        for (Part part : parts) {
            switch (part) {
                case Part.Field field -> {
                    if (field.condition().keeps()) {
                        selected.computeIfAbsent(field.name(), any -> new ArrayList<>())
                                .addAll(field.below());
                    }
                }
                case Part.Fragment fragment -> {
                    if (fragment.condition().keeps() && fragment.type().equals(type)) {
                        collect(type, fragment.below(), selected);
                    }
                }
            }
        }
    }
}
