package io.zonegraph.graph.schema;

import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValue;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.IntValue;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.schema.idl.TypeDefinitionRegistry;
import io.zonegraph.graph.plan.TotalsPlan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes what totals are told in: for each type of rows its figures added up, and the dimensions to group them by. */
final class TotalShapes {

    private final TypeDefinitionRegistry definitions;
    private final FieldKinds kinds;
    private final Set<String> made = new HashSet<>();
    private final Set<String> groupable = new HashSet<>();

    TotalShapes(TypeDefinitionRegistry definitions, FieldKinds kinds) {
        this.definitions = definitions;
        this.kinds = kinds;
    }

    /** The fields that a connection has for its totals; none if it holds no rows. */
    List<FieldDefinition> ofConnection(ImplementingTypeDefinition<?> connection) {
        String node = kinds.nodeOf(connection);
        if (!kinds.isRow(node)) {
            return List.of();
        }
        boolean any = kinds.isAnyNode(node);
        String edge = kinds.edgeOf(connection);
        String grouped = any ? edge.replaceAll("Edge$", "") : node;
        List<EnumValueDefinition> dimensions = any ? ofAnyNode(edge) : dimensions(node);
        if (made.add(node)) {
            totals(node);
        }
        if (!dimensions.isEmpty() && groupable.add(grouped)) {
            groups(grouped, any ? "nodes of the type " + connection.getName() : "the type " + node, dimensions);
        }
        List<FieldDefinition> fields = new ArrayList<>();
        NonNullType type = new NonNullType(new TypeName(node + "Totals"));
        fields.add(Sdls.field(TotalsPlan.TOTALS, type, "All that the same filter keeps, added up.")
                .inputValueDefinition(counting())
                .build());
        if (!dimensions.isEmpty()) {
            Type<?> by = new NonNullType(new ListType(new NonNullType(new TypeName(grouped + "GroupBy"))));
            fields.add(Sdls.field(
                            TotalsPlan.GROUPS,
                            new NonNullType(new ListType(type)),
                            "What the same filter keeps, added up by one or two dimensions, by count or by key as `order` "
                                    + "says. A row that has several values of a dimension counts in each of their groups; groups in which none counts are left out.")
                    .inputValueDefinition(
                            input("by", by, "The dimensions: one or two.").build())
                    .inputValueDefinition(counting())
                    .inputValueDefinition(
                            input("order", new NonNullType(new TypeName("GroupOrder")), "Which groups come first.")
                                    .defaultValue(new EnumValue("COUNT"))
                                    .build())
                    .inputValueDefinition(
                            input("first", new NonNullType(new TypeName("Int")), "How many groups at most: 1 to 1,000.")
                                    .defaultValue(new IntValue(java.math.BigInteger.valueOf(100)))
                                    .build())
                    .build());
        }
        return fields;
    }

    private static InputValueDefinition counting() {
        return input(TotalsPlan.COUNTING, new NonNullType(new TypeName("Counting")), "Which rows count.")
                .defaultValue(new EnumValue("DEFAULT"))
                .build();
    }

    private void totals(String node) {
        ObjectTypeDefinition.Builder totals = ObjectTypeDefinition.newObjectTypeDefinition()
                .name(node + "Totals")
                .description(Sdls.text("Rows of the type " + node + ", added up."))
                .fieldDefinition(Sdls.field(
                                "keys",
                                listOf("GroupKey"),
                                "What they have in common, in the order of `by`; empty for all together.")
                        .build())
                .fieldDefinition(Sdls.field(
                                "count",
                                new NonNullType(new TypeName("Int")),
                                "How many count: 0 or more. A node that several links lead to counts once.")
                        .build())
                .fieldDefinition(Sdls.field(
                                "excluded",
                                new NonNullType(new TypeName("Int")),
                                "How many the filter keeps that do not count: " + kinds.countedWhen(node))
                        .build());
        if (fields(node).stream().anyMatch(field -> field.getName().equals(TotalsPlan.OVERLAPS))) {
            totals.fieldDefinition(Sdls.field(
                            TotalsPlan.WARNING,
                            new TypeName("String"),
                            "Names those that share land, which sums of areas count more than once. Null if none is known to.")
                    .build());
        }
        for (FieldDefinition field : fields(node)) {
            FieldKind kind = kinds.of(node, field);
            if (isFigure(node, field, kind)) {
                totals.fieldDefinition(
                        Sdls.field(field.getName(), new NonNullType(new TypeName("NumberTotals")), Sdls.sentence(field))
                                .build());
            } else if (isMoney(kind)) {
                totals.fieldDefinition(Sdls.field(field.getName(), listOf("MoneyTotals"), Sdls.sentence(field) + MONEY)
                        .build());
            }
        }
        definitions.add(totals.build());
    }

    private static final String MONEY = " By currency, and by role where amounts have roles.";

    /** A figure of one unit. A place in an order is none. */
    private boolean isFigure(String node, FieldDefinition field, FieldKind kind) {
        return kind instanceof FieldKind.Plain(String filter)
                && (filter.equals("FloatFilter") || filter.equals("IntFilter"))
                && !field.getName().equals("ordinal")
                && fields(node).stream().noneMatch(beside -> beside.getName().equals("unit"));
    }

    private boolean isMoney(FieldKind kind) {
        return switch (kind) {
            case FieldKind.Plain(String filter) -> filter.equals("MoneyFilter");
            case FieldKind.Several(String type)
            when !kinds.isRoot(type) ->
                fields(type).stream()
                        .anyMatch(part -> kinds.of(type, part) instanceof FieldKind.Plain(String filter)
                                && filter.equals("MoneyFilter"));
            default -> false;
        };
    }

    private void groups(String grouped, String words, List<EnumValueDefinition> dimensions) {
        definitions.add(EnumTypeDefinition.newEnumTypeDefinition()
                .name(grouped + "Dimension")
                .description(Sdls.text("What " + words + " can be grouped by."))
                .enumValueDefinitions(dimensions)
                .build());
        definitions.add(InputObjectTypeDefinition.newInputObjectDefinition()
                .name(grouped + "GroupBy")
                .description(Sdls.text("A dimension to group " + words + " by."))
                .inputValueDefinition(
                        input("field", new NonNullType(new TypeName(grouped + "Dimension")), "The dimension.")
                                .build())
                .inputValueDefinition(input(
                                "per",
                                new TypeName("Period"),
                                "For a date, how fine the periods are; years if left out. A date that is not known as finely "
                                        + "is unknown.")
                        .build())
                .build());
    }

    /** Nodes of any kind have their kinds in common, and what the links to them carry. */
    private List<EnumValueDefinition> ofAnyNode(String edge) {
        List<EnumValueDefinition> dimensions = new ArrayList<>();
        dimensions.add(dimension("kind", "By the kind of the node, as the codes of `NodeKind` tell it."));
        ImplementingTypeDefinition<?> shape =
                (ImplementingTypeDefinition<?>) definitions.getType(edge).orElseThrow();
        for (FieldDefinition field : kinds.carried(shape)) {
            groupedBy(edge, field)
                    .ifPresent(how -> dimensions.add(dimension(
                            field.getName(), "By `" + field.getName() + "` of the link" + how + Sdls.wordsOf(field))));
        }
        return dimensions;
    }

    private List<EnumValueDefinition> dimensions(String node) {
        List<EnumValueDefinition> dimensions = new ArrayList<>();
        for (FieldDefinition field : fields(node)) {
            FieldKind kind = kinds.of(node, field);
            groupedBy(node, field)
                    .ifPresent(how -> dimensions.add(
                            dimension(field.getName(), "By `" + field.getName() + "`" + how + Sdls.wordsOf(field))));
            if (kind instanceof FieldKind.One one && one.named()) {
                beyond(field.getName(), one.type(), dimensions);
            }
        }
        return dimensions;
    }

    /** The country of the city, as well as the city. */
    private void beyond(String field, String type, List<EnumValueDefinition> dimensions) {
        for (FieldDefinition further : fields(type)) {
            if (kinds.of(type, further) instanceof FieldKind.One one
                    && one.named()
                    && !one.type().equals(type)) {
                String name = further.getName();
                dimensions.add(dimension(
                        field + Character.toUpperCase(name.charAt(0)) + name.substring(1),
                        "By the `" + name + "` of `" + field + "`: " + Sdls.wordsOf(further)));
            }
        }
    }

    private static EnumValueDefinition dimension(String field, String words) {
        return EnumValueDefinition.newEnumValueDefinition()
                .name(Sdls.constant(field))
                .description(Sdls.text(words))
                .build();
    }

    private Optional<String> groupedBy(String owner, FieldDefinition field) {
        return switch (kinds.of(owner, field)) {
            case FieldKind.Code code -> Optional.of(": ");
            case FieldKind.Plain(String filter) when filter.equals("BooleanFilter") -> Optional.of(": ");
            case FieldKind.Plain(String filter) when filter.equals("DateFilter") -> Optional.of(", by period: ");
            case FieldKind.One one when one.named() || kinds.isReference(owner, field) -> Optional.of(": ");
            case FieldKind.Connection connection
            when kinds.isNode(connection.node()) -> Optional.of(", each of them: ");
            default -> Optional.empty();
        };
    }

    private List<FieldDefinition> fields(String type) {
        ImplementingTypeDefinition<?> shape =
                (ImplementingTypeDefinition<?>) definitions.getType(type).orElseThrow();
        return shape.getFieldDefinitions().stream()
                .filter(field -> !Measures.isOne(field))
                .toList();
    }

    private static Type<?> listOf(String type) {
        return new NonNullType(new ListType(new NonNullType(new TypeName(type))));
    }

    private static InputValueDefinition.Builder input(String name, Type<?> type, String words) {
        return InputValueDefinition.newInputValueDefinition()
                .name(name)
                .type(type)
                .description(Sdls.text(words));
    }
}
