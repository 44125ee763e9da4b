package io.zonegraph.graph;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where each type of inputs can be given, and the forms in which a request may write one value. */
final class InputForms {

    /** A number, written alike in a document and in variables. */
    record Number(String text) {}

    /** A constant of an enum, a name in a document and a text in variables. */
    record Code(String name) {}

    /** A place for a value: an argument of a root field, and the fields below it. */
    record Place(GraphQLFieldDefinition root, String argument, List<GraphQLInputObjectField> path) {

        GraphQLInputType type() {
            return path.isEmpty()
                    ? root.getArgument(argument).getType()
                    : path.getLast().getType();
        }

        Place below(GraphQLInputObjectField field) {
            List<GraphQLInputObjectField> longer = new ArrayList<>(path);
            longer.add(field);
            return new Place(root, argument, longer);
        }
    }

    private InputForms() {}

    /** The nearest place for a value of each type, by the type's name. */
    static Map<String, Place> places(GraphQLSchema schema) {
        Map<String, Place> places = new LinkedHashMap<>();
        Deque<Place> ahead = new ArrayDeque<>();
        for (GraphQLFieldDefinition root : schema.getQueryType().getFieldDefinitions()) {
            if (root.getArguments().stream().noneMatch(any -> GraphQLTypeUtil.isNonNull(any.getType()))) {
                root.getArguments().forEach(any -> ahead.add(new Place(root, any.getName(), List.of())));
            }
        }
        while (!ahead.isEmpty()) {
            Place place = ahead.removeFirst();
            GraphQLNamedType type = (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(place.type());
            // A list of a type is another thing to give than the type.
            String name = isList(place.type()) ? "[" + type.getName() + "]" : type.getName();
            if (places.putIfAbsent(name, place) == null && type instanceof GraphQLInputObjectType object) {
                object.getFields().forEach(field -> ahead.addLast(place.below(field)));
            }
        }
        return places;
    }

    static boolean isList(GraphQLType type) {
        return GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(type));
    }

    /**
     * The value of the whole argument, with this one at its place and whatever else must be given.
     *
     * @param single whether a list of one is written as the one
     */
    static @Nullable Object argument(Place place, @Nullable Object value, boolean single) {
        @Nullable Object inner = value;
        for (int i = place.path().size() - 1; i >= 0; i--) {
            GraphQLInputObjectField field = place.path().get(i);
            GraphQLInputType owner = i == 0
                    ? place.root().getArgument(place.argument()).getType()
                    : place.path().get(i - 1).getType();
            Map<String, @Nullable Object> object =
                    sample((GraphQLInputObjectType) GraphQLTypeUtil.unwrapAll(owner), field.getName());
            object.put(field.getName(), inner);
            inner = isList(owner) && !single ? List.of(object) : object;
        }
        return inner;
    }

    private static Map<String, @Nullable Object> sample(GraphQLInputObjectType type, String but) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (GraphQLInputObjectField field : type.getFields()) {
            if (GraphQLTypeUtil.isNonNull(field.getType()) && !field.getName().equals(but)) {
                object.put(field.getName(), sample(GraphQLTypeUtil.unwrapNonNull(field.getType()), but));
            }
        }
        if (type.getField("currency") != null) {
            object.put("currency", "USD");
        }
        return object;
    }

    private static Object sample(GraphQLType type, String but) {
        return switch (type) {
            case GraphQLEnumType codes
            when but.equals("from") && codes.getValue("DISTANCE") != null -> new Code("DISTANCE");
            case GraphQLEnumType codes -> new Code(codes.getValues().getFirst().getName());
            case GraphQLInputObjectType object
            when object.isOneOf() ->
                new LinkedHashMap<>(
                        Map.of("point", Map.of("latitude", new Number("20.86"), "longitude", new Number("106.68"))));
            case GraphQLInputObjectType object -> sample(object, "");
            case GraphQLNamedType scalar when scalar.getName().equals("Float") -> new Number("10");
            default -> "x";
        };
    }

    /** The value as a document writes it. */
    static String literal(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> object ->
                object.entrySet().stream()
                        .map(field -> field.getKey() + ": " + literal(field.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
            case List<?> several ->
                several.stream().map(InputForms::literal).collect(Collectors.joining(", ", "[", "]"));
            case Code code -> code.name();
            case null, default -> json(value);
        };
    }

    /** The value as JSON. */
    static String json(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case Map<?, ?> object ->
                object.entrySet().stream()
                        .map(field -> json(field.getKey()) + ": " + json(field.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
            case List<?> several -> several.stream().map(InputForms::json).collect(Collectors.joining(", ", "[", "]"));
            case Number number -> number.text();
            case Code code -> json(code.name());
            case Boolean truth -> truth.toString();
            default -> '"' + escaped(value.toString()) + '"';
        };
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char character : text.toCharArray()) {
            boolean plain = character >= ' ' && character < 0x7f && character != '"' && character != '\\';
            escaped.append(plain ? String.valueOf(character) : "\\u%04x".formatted((int) character));
        }
        return escaped.toString();
    }
}
