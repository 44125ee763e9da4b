package io.zonegraph.graph.schema;

import graphql.language.EnumValue;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the inputs that order. */
final class OrderShapes {

    private final InputShapes inputs;
    private final FieldKinds kinds;

    OrderShapes(InputShapes inputs, FieldKinds kinds) {
        this.inputs = inputs;
        this.kinds = kinds;
    }

    /** The name of the order of a type, which will be made. */
    String of(String type) {
        String name = type + "Order";
        inputs.want(name, () -> {
            List<EnumValueDefinition> constants = new ArrayList<>();
            for (FieldDefinition field : kinds.fieldsOf(type)) {
                FieldKind kind = kinds.of(type, field);
                // What is linked to nodes of any kind is not counted for an order: their register does not hold it.
                if (!kinds.isAnyNode(type) || kind instanceof FieldKind.Plain || kind instanceof FieldKind.Code) {
                    constant(field, kind).ifPresent(constants::add);
                }
            }
            String what = "What the type " + type + " can be sorted by.";
            inputs.add(Sdls.codes(name + "Field", what, constants));
            boolean located =
                    constants.stream().anyMatch(constant -> constant.getName().equals("DISTANCE"));
            inputs.add(Sdls.input(name, "One key of an order of the type " + type + ".", key(name, located)));
        });
        return name;
    }

    private static Optional<EnumValueDefinition> constant(FieldDefinition field, FieldKind kind) {
        if (FieldKind.isLocation(kind)) {
            String words = "By the distance from the place that `from` names, along the great circle.";
            return Optional.of(Sdls.code("DISTANCE", words));
        }
        return how(kind)
                .map(how -> Sdls.code(
                        Sdls.constant(field.getName()), "By `" + field.getName() + "`" + how + Sdls.wordsOf(field)));
    }

    private static List<InputValueDefinition> key(String name, boolean located) {
        List<InputValueDefinition> fields = new ArrayList<>();
        fields.add(Sdls.input("field", Sdls.required(name + "Field"), "What to sort by."));
        fields.add(Sdls.input("direction", new TypeName("OrderDirection"), "Which way; ascending if left out.")
                .transform(input -> input.defaultValue(new EnumValue("ASC"))));
        fields.add(Sdls.input("nulls", new TypeName("NullsPlacement"), "Where unknown values go; last if left out.")
                .transform(input -> input.defaultValue(new EnumValue("LAST"))));
        if (located) {
            String words = "With DISTANCE, and only with it: the place to measure from.";
            fields.add(Sdls.input("from", new TypeName("PlaceInput"), words));
        }
        return fields;
    }

    /** How a field of this kind is sorted; empty if it cannot be. */
    private static Optional<String> how(FieldKind kind) {
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
}
