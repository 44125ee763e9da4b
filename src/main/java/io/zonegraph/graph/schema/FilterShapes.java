package io.zonegraph.graph.schema;

import graphql.language.Directive;
import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.NonNullType;
import graphql.language.Type;
import graphql.language.TypeName;
import io.zonegraph.graph.plan.Presence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the inputs that filter. */
final class FilterShapes {

    private final InputShapes inputs;
    private final FieldKinds kinds;

    FilterShapes(InputShapes inputs, FieldKinds kinds) {
        this.inputs = inputs;
        this.kinds = kinds;
    }

    /** What conditions on places are made of. */
    void ofPlaces() {
        inputs.want("PlaceInput", this::place);
        codes("LocationAccuracy");
    }

    /** A point, a node, or whatever nodes of a kind that has a place on the map. */
    private void place() {
        List<InputValueDefinition> fields = new ArrayList<>();
        fields.add(Sdls.input("point", new TypeName("PointInput"), "This point."));
        fields.add(Sdls.input(
                "node",
                new TypeName("ID"),
                "Where the node with this id lies. One whose place is unknown is near nothing."));
        for (String kind : kinds.ofNodes()) {
            if (kinds.fieldsOf(kind).stream().anyMatch(field -> FieldKind.isLocation(kinds.of(kind, field)))) {
                fields.add(Sdls.input(
                        decapitalised(kind),
                        new TypeName(of(kind)),
                        "The nearest of the type " + kind + " that this keeps."));
            }
        }
        inputs.add(Sdls.input("PlaceInput", "A place on the map: exactly one of its fields is given.", fields)
                .transform(input ->
                        input.directive(Directive.newDirective().name("oneOf").build())));
    }

    /** The name of the filter of a type, which will be made. */
    String of(String type) {
        String name = type + "Filter";
        inputs.want(name, () -> {
            List<InputValueDefinition> fields = joined(name);
            fields.addAll(byFields(type, kinds.fieldsOf(type)));
            if (kinds.isAnyNode(type)) {
                kinds.ofNodes()
                        .forEach(kind -> fields.add(Sdls.input(
                                decapitalised(kind),
                                new TypeName(of(kind)),
                                "It is of the type " + kind + ", and this holds. Just `{}` asks for the type alone.")));
            }
            inputs.add(Sdls.input(
                    name, "Which to keep of the type " + type + ": all conditions that are given must hold.", fields));
        });
        return name;
    }

    /** Of filters of one name, how they are joined. */
    private static List<InputValueDefinition> joined(String name) {
        Type<?> several = Sdls.listOf(name);
        List<InputValueDefinition> fields = new ArrayList<>();
        fields.add(Sdls.input("and", several, "All of these must hold as well."));
        fields.add(
                Sdls.input("or", several, "At least one of these must hold as well; none does if the list is empty."));
        fields.add(Sdls.input(
                "not",
                new TypeName(name),
                "This must not hold. An unknown value counts as not fulfilling what is negated."));
        return fields;
    }

    private List<InputValueDefinition> byFields(String owner, List<FieldDefinition> fields) {
        List<InputValueDefinition> conditions = new ArrayList<>();
        for (FieldDefinition field : fields) {
            condition(owner, field).ifPresent(filter -> conditions.add(byField(field, filter)));
            if (kinds.of(owner, field) instanceof FieldKind.One && !(field.getType() instanceof NonNullType)) {
                conditions.add(Sdls.input(
                        Presence.of(field.getName()),
                        new TypeName("Boolean"),
                        "`true` keeps only where there is a `" + field.getName()
                                + "`, `false` only where none is known: " + Sdls.wordsOf(field)));
            }
        }
        return conditions;
    }

    private static InputValueDefinition byField(FieldDefinition field, String filter) {
        if (filter.equals(FieldKinds.NAMES)) {
            return Sdls.input(field.getName(), new TypeName(filter), "By its names in any language.");
        }
        return Sdls.input(
                field.getName(), new TypeName(filter), "By `" + field.getName() + "`: " + Sdls.wordsOf(field));
    }

    private Optional<String> condition(String owner, FieldDefinition field) {
        return Optional.ofNullable(
                switch (kinds.of(owner, field)) {
                    case FieldKind.Plain(String filter) -> filter;
                    case FieldKind.Code(String codes) -> codes(codes);
                    case FieldKind.One one -> of(one.type());
                    case FieldKind.Several several -> relation(several.type() + "List", several.type(), null);
                    case FieldKind.Connection connection ->
                        relation(connection.type(), connection.node(), connection.edge());
                    case FieldKind.Unfiltered unfiltered -> null;
                });
    }

    private String codes(String codes) {
        String name = codes + "Filter";
        inputs.want(name, () -> {
            Type<?> code = new TypeName(codes);
            Type<?> several = Sdls.listOf(codes);
            inputs.add(Sdls.input(
                    name,
                    "Conditions on a code of " + codes
                            + "; all that are given must hold. An unknown code fulfils none but isNull.",
                    List.of(
                            Sdls.input("eq", code, "Equal to this code."),
                            Sdls.input("ne", code, "Known, and not equal to this code."),
                            Sdls.input("in", several, "Equal to one of these codes."),
                            Sdls.input("notIn", several, "Known, and equal to none of these codes."),
                            Sdls.input(
                                    "isNull",
                                    new TypeName("Boolean"),
                                    "`true` keeps only where the code is unknown, `false` only where it is known."))));
        });
        return name;
    }

    private String relation(String type, String target, @Nullable String edge) {
        String name = type + "Filter";
        inputs.want(name, () -> {
            Type<?> node = new TypeName(of(target));
            List<InputValueDefinition> fields = new ArrayList<>();
            if (edge != null) {
                Type<?> link = new TypeName(edges(edge, target));
                fields.add(Sdls.input(
                        "edge",
                        link,
                        "Looks only at those whose link fulfils this. What a link and its node must fulfil together "
                                + "is said with `someEdge`, `noneEdge` or `everyEdge`."));
                fields.add(
                        Sdls.input(
                                "someEdge",
                                link,
                                "At least one of those looked at is linked so, and its node fulfils `node`: one link, with all that is given."));
                fields.add(Sdls.input(
                        "noneEdge", link, "None of those looked at is linked so by a link whose node fulfils `node`."));
                fields.add(
                        Sdls.input(
                                "everyEdge",
                                link,
                                "Each of those looked at is linked so, and its node fulfils `node`; so it is if there are none."));
            }
            fields.add(Sdls.input("where", node, "Looks only at those that fulfil this."));
            fields.add(Sdls.input("some", node, "At least one of those looked at fulfils this."));
            fields.add(Sdls.input(
                    "none", node, "None of those looked at fulfils this; of `{}`, that there are none at all."));
            fields.add(Sdls.input("every", node, "Each of those looked at fulfils this; so it is if there are none."));
            fields.add(Sdls.input("count", new TypeName("IntFilter"), "How many are looked at: 0 or more."));
            inputs.add(Sdls.input(name, "Conditions on what is linked; all that are given must hold.", fields));
        });
        return name;
    }

    private String edges(String edge, String target) {
        String name = edge + "Filter";
        inputs.want(name, () -> {
            List<InputValueDefinition> fields = joined(name);
            fields.add(Sdls.input("node", new TypeName(of(target)), "The node that the link leads to fulfils this."));
            fields.addAll(byFields(edge, kinds.carried(edge)));
            inputs.add(Sdls.input(
                    name, "Conditions on a link, its node among them; all that are given must hold.", fields));
        });
        return name;
    }

    private static String decapitalised(String type) {
        return Character.toLowerCase(type.charAt(0)) + type.substring(1);
    }
}
