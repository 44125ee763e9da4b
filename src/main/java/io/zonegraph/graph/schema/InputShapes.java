package io.zonegraph.graph.schema;

import graphql.language.Description;
import graphql.language.Directive;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValue;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.SDLDefinition;
import graphql.language.Type;
import graphql.language.TypeDefinition;
import graphql.language.TypeName;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes the inputs that filter and order. A type's filter has a field for each of the type's fields, and its order a
 * constant for each, so that whatever can be read can be asked for, in the same words, and nobody has to keep them up.
 */
final class InputShapes {

    private final TypeDefinitionRegistry definitions;
    private final FieldKinds kinds;
    private final Set<String> made = new HashSet<>();
    private final Deque<Runnable> wanted = new ArrayDeque<>();

    InputShapes(TypeDefinitionRegistry definitions, FieldKinds kinds) {
        this.definitions = definitions;
        this.kinds = kinds;
    }

    /** The arguments {@code filter} and {@code orderBy} of a field, where it reads rows of a type that can have them. */
    List<InputValueDefinition> argumentsOf(String owner, FieldDefinition field) {
        if (!(kinds.of(owner, field) instanceof FieldKind.Connection connection)) {
            return List.of();
        }
        List<InputValueDefinition> arguments = new ArrayList<>();
        arguments.add(input("filter", new TypeName(filter(connection.node())), Arguments.text("filter")));
        if (!kinds.isAnyNode(connection.node())) {
            arguments.add(input(
                    "orderBy",
                    new ListType(new NonNullType(new TypeName(order(connection.node())))),
                    Arguments.text("orderBy")));
        }
        return arguments;
    }

    /** A point, a node, or whatever nodes of a kind that has a place on the map. */
    private void place() {
        List<InputValueDefinition> fields = new ArrayList<>();
        fields.add(input("point", new TypeName("PointInput"), "This point."));
        fields.add(input(
                "node",
                new TypeName("ID"),
                "Where the node with this id lies. One whose place is unknown is near nothing."));
        for (String kind : kinds.ofNodes()) {
            if (implementing(kind).getFieldDefinitions().stream()
                    .anyMatch(field -> FieldKind.isLocation(kinds.of(kind, field)))) {
                fields.add(input(
                        decapitalised(kind),
                        new TypeName(filter(kind)),
                        "The nearest of the type " + kind + " that this keeps."));
            }
        }
        add(InputObjectTypeDefinition.newInputObjectDefinition()
                .name("PlaceInput")
                .description(text("A place on the map: exactly one of its fields is given."))
                .directive(Directive.newDirective().name("oneOf").build())
                .inputValueDefinitions(fields)
                .build());
    }

    /** Adds all inputs that were asked for, those that the fixed ones need, and what these are made of in their turn. */
    void complete() {
        want("PlaceInput", this::place);
        codes("LocationAccuracy");
        while (!wanted.isEmpty()) {
            wanted.remove().run();
        }
    }

    private String filter(String type) {
        String name = type + "Filter";
        want(name, () -> {
            List<InputValueDefinition> fields = new ArrayList<>();
            Type<?> several = new ListType(new NonNullType(new TypeName(name)));
            fields.add(input("and", several, "All of these must hold as well."));
            fields.add(
                    input("or", several, "At least one of these must hold as well; none does if the list is empty."));
            fields.add(input(
                    "not",
                    new TypeName(name),
                    "This must not hold. An unknown value counts as not fulfilling what is negated."));
            ImplementingTypeDefinition<?> shape = implementing(type);
            for (FieldDefinition field : fieldsOf(shape)) {
                condition(type, field).ifPresent(filter -> fields.add(byField(field, filter)));
            }
            if (kinds.isAnyNode(type)) {
                kinds.ofNodes()
                        .forEach(kind -> fields.add(input(
                                decapitalised(kind),
                                new TypeName(filter(kind)),
                                "It is of the type " + kind + ", and this holds. Just `{}` asks for the type alone.")));
            }
            input(name, "Which to keep of the type " + type + ": all conditions that are given must hold.", fields);
        });
        return name;
    }

    private static InputValueDefinition byField(FieldDefinition field, String filter) {
        return input(field.getName(), new TypeName(filter), "By `" + field.getName() + "`: " + firstSentence(field));
    }

    private Optional<String> condition(String owner, FieldDefinition field) {
        return Optional.ofNullable(
                switch (kinds.of(owner, field)) {
                    case FieldKind.Plain(String filter) -> filter;
                    case FieldKind.Code(String codes) -> codes(codes);
                    case FieldKind.One one -> filter(one.type());
                    case FieldKind.Several several -> relation(several.type() + "List", several.type(), null);
                    case FieldKind.Connection connection ->
                        relation(connection.type(), connection.node(), connection.edge());
                    case FieldKind.Unfiltered unfiltered -> null;
                });
    }

    private String codes(String codes) {
        String name = codes + "Filter";
        want(name, () -> {
            Type<?> code = new TypeName(codes);
            Type<?> several = new ListType(new NonNullType(code));
            input(
                    name,
                    "Conditions on a code of " + codes
                            + "; all that are given must hold. An unknown code fulfils none but isNull.",
                    List.of(
                            input("eq", code, "Equal to this code."),
                            input("ne", code, "Known, and not equal to this code."),
                            input("in", several, "Equal to one of these codes."),
                            input("notIn", several, "Known, and equal to none of these codes."),
                            input(
                                    "isNull",
                                    new TypeName("Boolean"),
                                    "`true` keeps only where the code is unknown, `false` only where it is known.")));
        });
        return name;
    }

    private String relation(String type, String target, @Nullable String edge) {
        String name = type + "Filter";
        want(name, () -> {
            Type<?> filter = new TypeName(filter(target));
            List<InputValueDefinition> fields = new ArrayList<>();
            if (edge != null) {
                fields.add(input("edge", new TypeName(edges(edge)), "Looks only at those whose link fulfils this."));
            }
            fields.add(input("where", filter, "Looks only at those that fulfil this."));
            fields.add(input("some", filter, "At least one of those looked at fulfils this."));
            fields.add(input("none", filter, "None of those looked at fulfils this."));
            fields.add(input("every", filter, "Each of those looked at fulfils this; so it is if there are none."));
            fields.add(input("count", new TypeName("IntFilter"), "How many are looked at: 0 or more."));
            input(name, "Conditions on what is linked; all that are given must hold.", fields);
        });
        return name;
    }

    private String edges(String edge) {
        String name = edge + "Filter";
        want(name, () -> {
            List<InputValueDefinition> fields = new ArrayList<>();
            for (FieldDefinition field : kinds.carried(implementing(edge))) {
                condition(edge, field).ifPresent(filter -> fields.add(byField(field, filter)));
            }
            input(name, "Conditions on what the link itself carries; all that are given must hold.", fields);
        });
        return name;
    }

    private String order(String type) {
        String name = type + "Order";
        want(name, () -> {
            List<EnumValueDefinition> constants = new ArrayList<>();
            boolean located = false;
            for (FieldDefinition field : fieldsOf(implementing(type))) {
                String constant = constant(field.getName());
                FieldKind kind = kinds.of(type, field);
                if (FieldKind.isLocation(kind)) {
                    located = true;
                    constants.add(constant(
                            "DISTANCE", "By the distance from the place that `from` names, along the great circle."));
                } else {
                    sortedBy(kind)
                            .ifPresent(how -> constants.add(
                                    constant(constant, "By `" + field.getName() + "`" + how + firstSentence(field))));
                }
            }
            add(EnumTypeDefinition.newEnumTypeDefinition()
                    .name(name + "Field")
                    .description(text("What the type " + type + " can be sorted by."))
                    .enumValueDefinitions(constants)
                    .build());
            keys(name, type, located);
        });
        return name;
    }

    private void keys(String name, String type, boolean located) {
        List<InputValueDefinition> fields = new ArrayList<>();
        fields.add(input("field", new NonNullType(new TypeName(name + "Field")), "What to sort by."));
        fields.add(input("direction", new TypeName("OrderDirection"), "Which way; ascending if left out.")
                .transform(input -> input.defaultValue(new EnumValue("ASC"))));
        fields.add(input("nulls", new TypeName("NullsPlacement"), "Where unknown values go; last if left out.")
                .transform(input -> input.defaultValue(new EnumValue("LAST"))));
        if (located) {
            fields.add(input(
                    "from", new TypeName("PlaceInput"), "With DISTANCE, and only with it: the place to measure from."));
        }
        input(name, "One key of an order of the type " + type + ".", fields);
    }

    private static Optional<String> sortedBy(FieldKind kind) {
        return Optional.ofNullable(
                switch (kind) {
                    case FieldKind.Plain(String filter) ->
                        switch (filter) {
                            case "IDFilter", "BoundaryFilter" -> null;
                            case "DateFilter" -> ", by the first day that it may mean: ";
                            case "MoneyFilter" -> ", by the currency and then the amount: ";
                            default -> ": ";
                        };
                    case FieldKind.Code code -> ", by the letters of its code: ";
                    case FieldKind.One one -> one.named() ? ", by its name: " : null;
                    case FieldKind.Connection connection -> ", by how many there are: ";
                    case FieldKind.Several several -> ", by how many there are: ";
                    case FieldKind.Unfiltered unfiltered -> null;
                });
    }

    private List<FieldDefinition> fieldsOf(ImplementingTypeDefinition<?> shape) {
        List<FieldDefinition> fields =
                kinds.isAnyNode(shape.getName()) ? kinds.ofAnyNode(shape) : shape.getFieldDefinitions();
        return fields.stream().filter(field -> !Measures.isOne(field)).toList();
    }

    private ImplementingTypeDefinition<?> implementing(String type) {
        return (ImplementingTypeDefinition<?>) definitions.getType(type).orElseThrow();
    }

    private void want(String name, Runnable making) {
        if (made.add(name)) {
            wanted.add(making);
        }
    }

    private void input(String name, String words, List<InputValueDefinition> fields) {
        add(InputObjectTypeDefinition.newInputObjectDefinition()
                .name(name)
                .description(text(words))
                .inputValueDefinitions(fields)
                .build());
    }

    private void add(TypeDefinition<?> type) {
        definitions.add((SDLDefinition<?>) type).ifPresent(problem -> {
            throw new IllegalStateException(problem.getMessage());
        });
    }

    private static InputValueDefinition input(String name, Type<?> type, String words) {
        return InputValueDefinition.newInputValueDefinition()
                .name(name)
                .type(type)
                .description(text(words))
                .build();
    }

    private static EnumValueDefinition constant(String name, String words) {
        return EnumValueDefinition.newEnumValueDefinition()
                .name(name)
                .description(text(words))
                .build();
    }

    private static Description text(String words) {
        return new Description(words, null, false);
    }

    /** The field's own words, in the middle of a sentence of ours. */
    static String firstSentence(FieldDefinition field) {
        String words = field.getDescription().getContent();
        int end = words.indexOf(". ");
        String first = end < 0 ? words : words.substring(0, end + 1);
        boolean acronym = first.length() > 1 && Character.isUpperCase(first.charAt(1));
        return acronym ? first : Character.toLowerCase(first.charAt(0)) + first.substring(1);
    }

    private static String decapitalised(String type) {
        return Character.toLowerCase(type.charAt(0)) + type.substring(1);
    }

    /** The constant for a field: areaHectares is AREA_HECTARES. */
    static String constant(String field) {
        return field.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
    }
}
