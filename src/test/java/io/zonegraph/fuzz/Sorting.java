package io.zonegraph.fuzz;

import static graphql.schema.GraphQLTypeUtil.unwrapAll;

import graphql.language.EnumValue;
import graphql.language.Value;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Draws keys of orders and dimensions of groups, with what their field needs beside it and what it does not take. */
record Sorting(Dice dice, GraphQLSchema schema) {

    private static final Set<String> COUNTS = Set.of("COUNT", "KEY");

    Map<String, Value<?>> of(GraphQLInputObjectType type, ValueDraw values, ValueDraw.Place place) {
        GraphQLEnumType fields =
                (GraphQLEnumType) unwrapAll(type.getField("field").getType());
        String field = dice.pick(fields.getValues()).getName();
        Map<String, Value<?>> drawn = new LinkedHashMap<>();
        drawn.put("field", new EnumValue(field));
        String told = told(type.getName().replaceAll("(GroupOrder|GroupBy|Order)$", ""), field);
        for (GraphQLInputObjectField other : type.getFields()) {
            // One in twenty has what it must not have, or lacks what it needs.
            boolean wrong = dice.percent(3);
            boolean may = switch (other.getName()) {
                case "field" -> false;
                case "from" -> field.equals("DISTANCE") != wrong;
                case "currency" -> told.equals("Money") != wrong;
                case "per" -> (told.equals("PartialDate") && dice.percent(60)) != wrong;
                case "measure" -> (!COUNTS.contains(field) && dice.percent(60)) != wrong;
                default -> dice.percent(40);
            };
            if (may) {
                drawn.put(other.getName(), values.required(other.getType(), place.named(other.getName())));
            }
        }
        return drawn;
    }

    /** The type of the field that a constant such as ESTABLISHED_ON stands for; empty if there is none of that name. */
    private String told(String owner, String constant) {
        if (!(schema.getType(owner) instanceof GraphQLFieldsContainer type)) {
            return "";
        }
        StringBuilder name = new StringBuilder();
        for (String word : constant.split("_")) {
            name.append(
                    name.isEmpty()
                            ? word.toLowerCase(java.util.Locale.ROOT)
                            : word.charAt(0) + word.substring(1).toLowerCase(java.util.Locale.ROOT));
        }
        GraphQLFieldDefinition field = type.getFieldDefinition(name.toString());
        return field == null ? "" : ((GraphQLNamedType) unwrapAll(field.getType())).getName();
    }
}
