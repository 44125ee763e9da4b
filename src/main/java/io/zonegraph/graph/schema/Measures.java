package io.zonegraph.graph.schema;

import graphql.language.Description;
import graphql.language.EnumValue;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.NonNullType;
import graphql.language.TypeName;
import io.zonegraph.graph.plan.Distance;
import io.zonegraph.graph.plan.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Adds the fields that give an area in a unit of choice, and the distance of what has a place on the map. */
final class Measures {

    private final FieldKinds kinds;

    Measures(FieldKinds kinds) {
        this.kinds = kinds;
    }

    /** Whether a field was added here. */
    static boolean isOne(FieldDefinition field) {
        return field.getInputValueDefinitions().stream()
                .anyMatch(argument -> argument.getName().equals(Units.ARGUMENT));
    }

    /** The fields of a type, and those that its own give rise to. */
    List<FieldDefinition> with(ImplementingTypeDefinition<?> type) {
        List<FieldDefinition> all = new ArrayList<>(type.getFieldDefinitions());
        for (FieldDefinition field : type.getFieldDefinitions()) {
            if (FieldKind.isLocation(kinds.of(type.getName(), field))) {
                all.add(distance());
            }
            for (Map.Entry<String, String> suffix : Units.AREA_SUFFIXES.entrySet()) {
                if (field.getName().endsWith(suffix.getKey())) {
                    all.add(area(field, suffix.getKey(), suffix.getValue()));
                }
            }
        }
        return all;
    }

    private static FieldDefinition distance() {
        return FieldDefinition.newFieldDefinition()
                .name(Distance.FIELD)
                .type(new TypeName("Float"))
                .description(
                        text("How far it lies from a place, along the great circle between the points of both, to the "
                                + "metre; from the nearest where the place is many. Null if either place is unknown."))
                .inputValueDefinition(InputValueDefinition.newInputValueDefinition()
                        .name(Distance.PLACE)
                        .type(new NonNullType(new TypeName("PlaceInput")))
                        .description(text("The place to measure from."))
                        .build())
                .inputValueDefinition(unit("LengthUnit", "KILOMETRES"))
                .build();
    }

    /** areaHectares gives rise to area, in words that name no unit. */
    private static FieldDefinition area(FieldDefinition field, String suffix, String unit) {
        String words = field.getDescription()
                .getContent()
                .replaceAll("\\bin (hectares|square kilometres)\\b", "in the unit wanted");
        return FieldDefinition.newFieldDefinition()
                .name(field.getName().substring(0, field.getName().length() - suffix.length()))
                .type(field.getType())
                .description(text(words))
                .inputValueDefinition(unit("AreaUnit", unit))
                .build();
    }

    private static InputValueDefinition unit(String type, String otherwise) {
        return InputValueDefinition.newInputValueDefinition()
                .name(Units.ARGUMENT)
                .type(new NonNullType(new TypeName(type)))
                .description(text("The unit wanted."))
                .defaultValue(new EnumValue(otherwise))
                .build();
    }

    private static Description text(String words) {
        return new Description(words, null, false);
    }
}
