package io.zonegraph.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import graphql.introspection.Introspection;
import graphql.language.Field;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Holds data to the shape that was asked for: the keys in their order, the types, what may be null, how long a list may be. */
final class ShapeCheck {

    private static final int PAGE = 20;
    private static final int GROUPS = 100;

    private final GraphQLSchema schema;
    private final Query query;
    private final SelectedFields selected;

    ShapeCheck(GraphQLSchema schema, Query query) {
        this.schema = schema;
        this.query = query;
        this.selected = new SelectedFields(query, schema);
    }

    void data(JsonNode data) {
        object(data, schema.getQueryType(), new Asked(List.of(query.operation().getSelectionSet()), "data", PAGE));
    }

    /**
     * What was asked for at a place of the answer.
     *
     * @param most how long the lists of a connection may be
     */
    private record Asked(List<SelectionSet> sets, String path, int most) {

        Asked at(Object step) {
            return new Asked(sets, path + "." + step, most);
        }
    }

    private void value(JsonNode value, GraphQLType type, Asked asked) {
        if (type instanceof GraphQLNonNull needed) {
            Wrong.unless(!value.isNull(), "null where none may be", asked.path());
            value(value, needed.getWrappedType(), asked);
            return;
        }
        if (value.isNull()) {
            return;
        }
        switch (type) {
            case GraphQLList list -> {
                Wrong.unless(value.isArray(), "not a list", asked.path() + " is " + value);
                for (int i = 0; i < value.size(); i++) {
                    value(value.get(i), list.getWrappedType(), asked.at(i));
                }
            }
            case GraphQLEnumType codes ->
                Wrong.unless(
                        value.isTextual() && codes.getValue(value.asText()) != null,
                        "no code of its enum",
                        asked.path() + " is " + value + ", of " + codes.getName());
            case GraphQLScalarType scalar ->
                Wrong.unless(
                        Scalars.fits(scalar.getName(), value), "no " + scalar.getName(), asked.path() + " is " + value);
            case GraphQLObjectType object -> object(value, object, asked);
            case GraphQLInterfaceType shape -> any(value, shape, asked);
            default -> throw new IllegalArgumentException("No output: " + type);
        }
    }

    /** An object of one of several types, which is told only if it was asked for. */
    private void any(JsonNode value, GraphQLInterfaceType shape, Asked asked) {
        Wrong closest = null;
        for (GraphQLObjectType type : schema.getImplementations(shape)) {
            try {
                object(value, type, asked);
                return;
            } catch (Wrong e) {
                boolean closer = closest == null
                        || e.getMessage().length() > closest.getMessage().length();
                closest = closer ? e : closest;
            }
        }
        throw closest;
    }

    private void object(JsonNode object, GraphQLObjectType type, Asked asked) {
        Wrong.unless(object.isObject(), "not an object", asked.path() + " is " + object);
        Map<String, List<Field>> fields = selected.of(type, asked.sets());
        Wrong.unless(
                List.copyOf(fields.keySet()).equals(keys(object)),
                "other keys",
                asked.path() + " of " + type.getName() + " has " + keys(object) + " where it was asked for "
                        + fields.keySet());
        Sizes sizes = new Sizes(asked.path(), asked.most());
        fields.forEach((key, same) -> {
            Field field = same.getFirst();
            JsonNode value = object.get(key);
            if (field.getName().equals("__typename")) {
                Wrong.unless(type.getName().equals(value.asText()), "another type", asked.path() + " is " + value);
                return;
            }
            GraphQLFieldDefinition definition = Introspection.getFieldDefinition(schema, type, field.getName());
            value(value, definition.getType(), below(asked, key, same));
            if (type.getName().endsWith("Connection")) {
                sizes.see(field, value, selected.most(field, GROUPS));
            }
        });
        sizes.check();
    }

    private Asked below(Asked asked, String key, List<Field> same) {
        List<SelectionSet> sets = new ArrayList<>();
        for (Field field : same) {
            if (field.getSelectionSet() != null) {
                sets.add(field.getSelectionSet());
            }
        }
        return new Asked(sets, asked.path() + "." + key, selected.most(same.getFirst(), PAGE));
    }

    private static List<String> keys(JsonNode object) {
        List<String> keys = new ArrayList<>();
        Iterator<String> names = object.fieldNames();
        names.forEachRemaining(keys::add);
        return keys;
    }
}
