package io.zonegraph.graph.schema;

import graphql.language.EnumValue;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.TypeName;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.ArrayList;
import java.util.List;

/** Makes the inputs that order groups: by how many count, by their keys, or by any figure of what is grouped. */
final class GroupOrderShapes {

    private final TypeDefinitionRegistry definitions;
    private final FieldKinds kinds;

    GroupOrderShapes(TypeDefinitionRegistry definitions, FieldKinds kinds) {
        this.definitions = definitions;
        this.kinds = kinds;
    }

    /** Adds the order of groups of what is called so, {@code words} in sentences. */
    void add(String grouped, String words, String node, List<FieldDefinition> figures) {
        List<EnumValueDefinition> constants = new ArrayList<>();
        constants.add(Sdls.code("COUNT", "By how many count."));
        constants.add(Sdls.code("KEY", "By their keys: periods by time, codes by letter, nodes by id; unknown last."));
        for (FieldDefinition figure : figures) {
            constants.add(Sdls.code(
                    Sdls.constant(figure.getName()),
                    "By `" + figure.getName() + "`, added up as `measure` says: " + Sdls.wordsOf(figure)));
        }
        String name = grouped + "GroupOrder";
        definitions.add(Sdls.codes(name + "Field", "What groups of " + words + " can be sorted by.", constants));
        definitions.add(Sdls.input(name, "The order of groups of " + words + ".", key(name, node, figures)));
    }

    private List<InputValueDefinition> key(String name, String node, List<FieldDefinition> figures) {
        List<InputValueDefinition> fields = new ArrayList<>();
        fields.add(Sdls.input("field", Sdls.required(name + "Field"), "What to sort by."));
        fields.add(Sdls.input(
                        "direction",
                        new TypeName("OrderDirection"),
                        "Which way; ascending if left out. Groups of which it is unknown or withheld come last either way.")
                .transform(input -> input.defaultValue(new EnumValue("ASC"))));
        if (!figures.isEmpty()) {
            fields.add(Sdls.input(
                    "measure",
                    new TypeName("GroupMeasure"),
                    "With a figure, and only with one: what of it; the sum if left out."));
        }
        List<FieldKind> amounts = figures.stream()
                .map(figure -> kinds.of(node, figure))
                .filter(kinds::isMoney)
                .toList();
        if (!amounts.isEmpty()) {
            fields.add(
                    Sdls.input(
                            "currency",
                            new TypeName("String"),
                            "With amounts, and only with them: their currency, three letters of ISO 4217, such as VND or USD."));
        }
        amounts.stream()
                .flatMap(amount -> kinds.role(amount).stream())
                .findFirst()
                .ifPresent(role -> fields.add(Sdls.input(
                        "role",
                        new TypeName(role),
                        "With amounts that have roles, and only with them: the role, since those of different roles would "
                                + "count the same money twice.")));
        return fields;
    }
}
