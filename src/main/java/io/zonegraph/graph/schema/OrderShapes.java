package io.zonegraph.graph.schema;

import graphql.language.EnumValue;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.TypeName;
import io.zonegraph.graph.plan.TotalsPlan;
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
            boolean located = false;
            boolean priced = false;
            Optional<String> role = Optional.empty();
            for (FieldDefinition field : kinds.fieldsOf(type)) {
                FieldKind kind = kinds.of(type, field);
                // What is linked to nodes of any kind is not counted for an order: their register does not hold it.
                if (!kinds.isAnyNode(type) || kind instanceof FieldKind.Plain || kind instanceof FieldKind.Code) {
                    constants.addAll(constants(type, field, kind));
                    located |= FieldKind.isLocation(kind);
                    priced |= kinds.isMoney(kind);
                    role = kinds.isMoney(kind) ? role.or(() -> kinds.role(kind)) : role;
                }
            }
            String what = "What the type " + type + " can be sorted by.";
            inputs.add(Sdls.codes(name + "Field", what, constants));
            List<InputValueDefinition> key = key(name);
            if (located) {
                String words = "With DISTANCE, and only with it: the place to measure from.";
                key.add(Sdls.input("from", new TypeName("PlaceInput"), words));
            }
            if (priced) {
                key.add(Sdls.input("currency", new TypeName("String"), CURRENCY));
            }
            role.ifPresent(of -> key.add(Sdls.input("role", new TypeName(of), ROLE)));
            inputs.add(Sdls.input(name, "One key of an order of the type " + type + ".", key));
        });
        return name;
    }

    private static final String CURRENCY =
            "With amounts, and only with them: their currency, three letters of ISO 4217, such as VND or USD. Amounts are "
                    + "never converted; one in another currency counts as unknown.";

    private static final String ROLE =
            "With amounts that have roles, and only with them: the role, since amounts of different roles are not compared.";

    private List<EnumValueDefinition> constants(String owner, FieldDefinition field, FieldKind kind) {
        String constant = Sdls.constant(field.getName());
        if (FieldKind.isLocation(kind)) {
            String words = "By the distance from the place that `from` names, along the great circle.";
            return List.of(Sdls.code("DISTANCE", words));
        }
        return switch (kind) {
            case FieldKind.One one -> kinds.isColumn(owner, field) ? beyond(field, constant, one) : List.of();
            case FieldKind.Several several
            when kinds.isMoney(several) ->
                List.of(
                        by(
                                constant,
                                field,
                                kinds.role(several).isPresent()
                                        ? ", by the largest of `role` in `currency`: "
                                        : ", by the one in `currency`: "),
                        by(constant + COUNT, field, HOW_MANY));
            case FieldKind.Several several -> counted(field, constant);
            case FieldKind.Connection connection -> counted(field, constant);
            default -> how(kind).map(how -> by(constant, field, how)).stream().toList();
        };
    }

    private static final String COUNT = "_COUNT";
    private static final String HOW_MANY = ", by how many there are: ";

    /** The plain constant came first, and does not say that it counts. */
    private static List<EnumValueDefinition> counted(FieldDefinition field, String constant) {
        EnumValueDefinition counting = by(constant + COUNT, field, HOW_MANY);
        return List.of(counting, Sdls.deprecated(by(constant, field, HOW_MANY), counting));
    }

    /** By the name and the dates of what the row refers to. The plain constant came first, and does not say by what. */
    private List<EnumValueDefinition> beyond(FieldDefinition field, String constant, FieldKind.One one) {
        List<EnumValueDefinition> constants = new ArrayList<>();
        if (one.named()) {
            EnumValueDefinition named = by(constant + "_NAME", field, ", by its name: ");
            constants.add(named);
            constants.add(Sdls.deprecated(by(constant, field, ", by its name: "), named));
        }
        for (FieldDefinition further : kinds.fieldsOf(one.type())) {
            if (kinds.of(one.type(), further) instanceof FieldKind.Plain(String filter)
                    && filter.equals("DateFilter")) {
                constants.add(Sdls.code(
                        Sdls.constant(TotalsPlan.beyond(field.getName(), further.getName())),
                        "By `" + further.getName() + "` of `" + field.getName()
                                + "`, by the first day that it may mean: " + Sdls.wordsOf(further)));
            }
        }
        return constants;
    }

    private static EnumValueDefinition by(String constant, FieldDefinition field, String how) {
        return Sdls.code(constant, "By `" + field.getName() + "`" + how + Sdls.wordsOf(field));
    }

    private static List<InputValueDefinition> key(String name) {
        List<InputValueDefinition> fields = new ArrayList<>();
        fields.add(Sdls.input("field", Sdls.required(name + "Field"), "What to sort by."));
        fields.add(Sdls.input("direction", new TypeName("OrderDirection"), "Which way; ascending if left out.")
                .transform(input -> input.defaultValue(new EnumValue("ASC"))));
        fields.add(Sdls.input("nulls", new TypeName("NullsPlacement"), "Where unknown values go; last if left out.")
                .transform(input -> input.defaultValue(new EnumValue("LAST"))));
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
                            case "MoneyFilter" -> ", by the amount in `currency`: ";
                            default -> ": ";
                        };
                    case FieldKind.Code code -> ", by the letters of its code: ";
                    default -> null;
                });
    }
}
