package io.zonegraph.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.EnumValue;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.NullValue;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The variables of a query, in every form that there is: given, absent, null, by default, one value for a list. */
final class Variables {

    private static final int MOST = 8;

    private final Dice dice;
    private final List<VariableDefinition> definitions = new ArrayList<>();
    private final Map<String, Value<?>> literals = new HashMap<>();
    private final ObjectNode given = JsonNodeFactory.instance.objectNode();

    Variables(Dice dice) {
        this.dice = dice;
    }

    List<VariableDefinition> definitions() {
        return definitions;
    }

    ObjectNode given() {
        return given;
    }

    Map<String, Value<?>> literals() {
        return literals;
    }

    boolean full() {
        return definitions.size() >= MOST;
    }

    /** A variable for a place that takes null or has a default: then it may be absent. */
    VariableReference optional(GraphQLInputType type, Value<?> value) {
        Type<?> nullable = ast(GraphQLNonNull.class.isInstance(type) ? ((GraphQLNonNull) type).getWrappedType() : type);
        return switch (dice.below(8)) {
            case 0 -> define(nullable, null, null);
            case 1 ->
                type instanceof GraphQLNonNull ? define(nullable, null, null) : define(nullable, null, NullValue.of());
            case 2 -> define(nullable, value, null);
            case 3 -> define(nullable, value, value);
            case 4, 5 -> required(type, value);
            default -> define(nullable, null, value);
        };
    }

    /** A variable for a place that needs a value. */
    VariableReference required(GraphQLInputType type, Value<?> value) {
        Type<?> needed = ast(type instanceof GraphQLNonNull ? type : GraphQLNonNull.nonNull(type));
        Type<?> nullable = ((NonNullType) needed).getType();
        boolean known = !(value instanceof NullValue);
        return switch (known ? dice.below(5) : 4) {
            case 0 -> define(nullable, value, null);
            case 1 -> define(nullable, value, value);
            case 2 -> define(needed, value, null);
            default -> define(needed, null, value);
        };
    }

    private VariableReference define(Type<?> type, Value<?> byDefault, Value<?> value) {
        String name = "v" + definitions.size();
        definitions.add(VariableDefinition.newVariableDefinition()
                .name(name)
                .type(type)
                .defaultValue(byDefault)
                .build());
        literals.put(name, value != null ? value : byDefault != null ? byDefault : NullValue.of());
        if (value != null) {
            JsonNode json = json(value);
            given.set(name, json.size() == 1 && json.isArray() && dice.percent(30) ? json.get(0) : json);
        }
        return new VariableReference(name);
    }

    static JsonNode json(Value<?> value) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        return switch (value) {
            case StringValue text -> json.textNode(text.getValue());
            case EnumValue code -> json.textNode(code.getName());
            case IntValue number -> json.numberNode(number.getValue());
            case FloatValue number -> json.numberNode(number.getValue());
            case BooleanValue truth -> json.booleanNode(truth.isValue());
            case NullValue nothing -> json.nullNode();
            case ArrayValue list -> {
                ArrayNode array = json.arrayNode();
                list.getValues().forEach(item -> array.add(json(item)));
                yield array;
            }
            case ObjectValue fields -> {
                ObjectNode object = json.objectNode();
                fields.getObjectFields().forEach(field -> object.set(field.getName(), json(field.getValue())));
                yield object;
            }
            default -> throw new IllegalArgumentException("No literal: " + value);
        };
    }

    static Type<?> ast(GraphQLType type) {
        return switch (type) {
            case GraphQLNonNull needed -> new NonNullType(ast(needed.getWrappedType()));
            case GraphQLList list -> new ListType(ast(list.getWrappedType()));
            default -> new TypeName(((GraphQLNamedType) type).getName());
        };
    }
}
