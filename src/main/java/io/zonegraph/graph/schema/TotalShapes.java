package io.zonegraph.graph.schema;

import graphql.language.EnumValue;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.IntValue;
import graphql.language.ObjectTypeDefinition;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.schema.idl.TypeDefinitionRegistry;
import io.zonegraph.graph.Overlapping;
import io.zonegraph.graph.plan.TotalsPlan;
import java.math.BigInteger;
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
            String words = any ? "nodes of the type " + connection.getName() : "the type " + node;
            groups(grouped, words, dimensions);
            new GroupOrderShapes(definitions, kinds).add(grouped, words, node, any ? List.of() : figures(node));
        }
        List<FieldDefinition> fields = new ArrayList<>();
        List<InputValueDefinition> counting = counting(node);
        fields.add(Sdls.field(
                        TotalsPlan.TOTALS, Sdls.required(node + "Totals"), "All that the same filter keeps, added up.")
                .inputValueDefinitions(counting)
                .build());
        if (!dimensions.isEmpty()) {
            List<InputValueDefinition> arguments = new ArrayList<>();
            arguments.add(Sdls.input("by", Sdls.requiredList(grouped + "GroupBy"), "The dimensions: one or two."));
            arguments.addAll(counting);
            arguments.addAll(sorting(grouped));
            fields.add(Sdls.field(
                            TotalsPlan.GROUPS,
                            Sdls.requiredList(node + "Totals"),
                            "What the same filter keeps, added up by one or two dimensions, as `orderBy` sorts "
                                    + "them; the largest first if it is left out. A row that has several values of a dimension counts in each of their groups. A group in which none counts is told all the same, with how many are `excluded` from it: `count` and `excluded` of all groups, of dimensions that have one value each, add up to those of `totals`.")
                    .inputValueDefinitions(arguments)
                    .build());
        }
        return fields;
    }

    private static List<InputValueDefinition> sorting(String grouped) {
        return List.of(
                withDefault(
                                Sdls.input("order", Sdls.required("GroupOrder"), "Which groups come first."),
                                new EnumValue("COUNT"))
                        .transform(order -> order.directive(Sdls.deprecation(
                                "Use `orderBy`, such as {field: KEY} or {field: COUNT, direction: DESC}."))),
                Sdls.input(
                        TotalsPlan.ORDER_BY,
                        new TypeName(grouped + "GroupOrder"),
                        "What groups are sorted by, before `first` takes the first of them; ties by their keys."),
                withDefault(
                        Sdls.input("first", Sdls.required("Int"), "How many groups at most: 1 to 1,000."),
                        new IntValue(BigInteger.valueOf(100))));
    }

    private List<InputValueDefinition> counting(String node) {
        List<InputValueDefinition> arguments = new ArrayList<>();
        arguments.add(withDefault(
                Sdls.input(TotalsPlan.COUNTING, Sdls.required("Counting"), "Which rows count."),
                new EnumValue("DEFAULT")));
        kinds.overlapping(node)
                .ifPresent(overlapping -> arguments.add(withDefault(
                        Sdls.input(
                                TotalsPlan.OVERLAPS,
                                new TypeName("Overlaps"),
                                "What becomes of sums to which rows that overlap would add the same more than once. Rows overlap "
                                        + overlapping.when() + "."),
                        new EnumValue("WITHHOLD"))));
        return arguments;
    }

    private static InputValueDefinition withDefault(InputValueDefinition argument, Value<?> value) {
        return argument.transform(input -> input.defaultValue(value));
    }

    private void totals(String node) {
        ObjectTypeDefinition.Builder totals = ObjectTypeDefinition.newObjectTypeDefinition()
                .name(node + "Totals")
                .description(Sdls.text("Rows of the type " + node + ", added up."))
                .fieldDefinition(Sdls.field(
                                "keys",
                                Sdls.requiredList("GroupKey"),
                                "What they have in common, in the order of `by`; empty for all together.")
                        .build())
                .fieldDefinition(Sdls.field(
                                "count",
                                Sdls.required("Int"),
                                "How many count: 0 or more. A node that several links lead to counts once.")
                        .build())
                .fieldDefinition(Sdls.field(
                                "excluded",
                                Sdls.required("Int"),
                                "How many the filter keeps that do not count: " + kinds.countedWhen(node))
                        .build());
        Optional<Overlapping> overlapping = kinds.overlapping(node);
        overlapping.ifPresent(some -> totals.fieldDefinition(Sdls.field(
                        TotalsPlan.WARNING,
                        new TypeName("String"),
                        "Names those that overlap, and says what became of the sums. Null if none does: rows overlap "
                                + some.when() + ".")
                .build()));
        for (FieldDefinition field : figures(node)) {
            boolean shared = overlapping.isPresent()
                    && List.of(overlapping.get().figures()).contains(field.getName());
            if (kinds.isMoney(kinds.of(node, field))) {
                totals.fieldDefinition(Sdls.field(
                                field.getName(),
                                Sdls.requiredList("MoneyTotals"),
                                Sdls.sentence(field)
                                        + MONEY
                                        + (shared ? " Empty if some overlap and `overlaps` says WITHHOLD." : ""))
                        .build());
            } else {
                totals.fieldDefinition(Sdls.field(
                                field.getName(),
                                Sdls.required("NumberTotals"),
                                Sdls.sentence(field)
                                        + (shared
                                                ? " The sum is null if some overlap and `overlaps` says WITHHOLD."
                                                : ""))
                        .build());
            }
        }
        definitions.add(totals.build());
    }

    /** What adds up. */
    private List<FieldDefinition> figures(String node) {
        return kinds.fieldsOf(node).stream()
                .filter(field -> isFigure(node, field, kinds.of(node, field)) || kinds.isMoney(kinds.of(node, field)))
                .toList();
    }

    private static final String MONEY = " By currency, and by role where amounts have roles.";

    /** A figure of one unit. A place in an order is none. */
    private boolean isFigure(String node, FieldDefinition field, FieldKind kind) {
        return kind instanceof FieldKind.Plain(String filter)
                && (filter.equals("FloatFilter") || filter.equals("IntFilter"))
                && !field.getName().equals("ordinal")
                && kinds.fieldsOf(node).stream()
                        .noneMatch(beside -> beside.getName().equals("unit"));
    }

    private void groups(String grouped, String words, List<EnumValueDefinition> dimensions) {
        definitions.add(Sdls.codes(grouped + "Dimension", "What " + words + " can be grouped by.", dimensions));
        definitions.add(Sdls.input(
                grouped + "GroupBy",
                "A dimension to group " + words + " by.",
                List.of(
                        Sdls.input("field", Sdls.required(grouped + "Dimension"), "The dimension."),
                        Sdls.input(
                                "per",
                                new TypeName("Period"),
                                "For a date, how fine the periods are; years if left out. A date that is not known as finely "
                                        + "is unknown."))));
    }

    private static final String KIND_OF_NODE = "By the kind of the node, as the codes of `NodeKind` tell it.";

    /** Nodes of any kind have their kinds in common, and what the links to them carry. */
    private List<EnumValueDefinition> ofAnyNode(String edge) {
        List<EnumValueDefinition> dimensions = new ArrayList<>();
        // The plain constant came first, and is that of a row's own `kind` elsewhere.
        EnumValueDefinition kind = dimension(TotalsPlan.NODE_KIND, KIND_OF_NODE);
        dimensions.add(kind);
        dimensions.add(Sdls.deprecated(dimension(TotalsPlan.KIND, KIND_OF_NODE), kind));
        for (FieldDefinition field : kinds.carried(edge)) {
            groupedBy(edge, field)
                    .ifPresent(how -> dimensions.add(dimension(
                            field.getName(), "By `" + field.getName() + "` of the link" + how + Sdls.wordsOf(field))));
        }
        return dimensions;
    }

    private List<EnumValueDefinition> dimensions(String node) {
        List<EnumValueDefinition> dimensions = new ArrayList<>();
        for (FieldDefinition field : kinds.fieldsOf(node)) {
            FieldKind kind = kinds.of(node, field);
            groupedBy(node, field)
                    .ifPresent(how -> dimensions.add(
                            dimension(field.getName(), "By `" + field.getName() + "`" + how + Sdls.wordsOf(field))));
            if (kind instanceof FieldKind.One one && one.named()) {
                beyond(field.getName(), one.type(), dimensions);
            }
            if (kinds.isReference(node, field)) {
                dimensions.add(dimension(
                        TotalsPlan.beyond(field.getName(), TotalsPlan.KIND),
                        "By the kind of `" + field.getName() + "`, as the codes of `NodeKind` tell it."));
            }
        }
        return dimensions;
    }

    /** The country of the city, as well as the city. */
    private void beyond(String field, String type, List<EnumValueDefinition> dimensions) {
        for (FieldDefinition further : kinds.fieldsOf(type)) {
            if (kinds.of(type, further) instanceof FieldKind.One one
                    && one.named()
                    && !one.type().equals(type)) {
                dimensions.add(dimension(
                        TotalsPlan.beyond(field, further.getName()),
                        "By the `" + further.getName() + "` of `" + field + "`: " + Sdls.wordsOf(further)));
            }
        }
    }

    private static EnumValueDefinition dimension(String field, String words) {
        return Sdls.code(Sdls.constant(field), words);
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
}
