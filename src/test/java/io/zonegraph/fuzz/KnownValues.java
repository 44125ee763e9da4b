package io.zonegraph.fuzz;

import static graphql.schema.GraphQLTypeUtil.isNonNull;
import static graphql.schema.GraphQLTypeUtil.unwrapAll;

import com.fasterxml.jackson.databind.JsonNode;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Values that occur in the data, by their scalar type and by where they stand, so that what is drawn finds something. */
final class KnownValues {

    private static final int ROWS = 30;
    private static final int LONGEST_TEXT = 60;

    private final Map<String, Set<JsonNode>> values = new LinkedHashMap<>();
    private final Map<String, List<JsonNode>> lists;
    private final List<String> kinds;

    KnownValues(Endpoint endpoint, GraphQLSchema schema) {
        for (GraphQLFieldDefinition root : schema.getQueryType().getFieldDefinitions()) {
            if (root.getArgument("first") != null
                    && root.getArguments().stream().noneMatch(it -> isNonNull(it.getType()))) {
                harvest(endpoint, root);
            }
        }
        lists = values.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> List.copyOf(it.getValue())));
        kinds = lists.keySet().stream()
                .filter(key -> key.endsWith(".slug"))
                .map(key -> key.substring(0, key.indexOf('.')))
                .sorted()
                .toList();
    }

    /** Names of types that have slugs. */
    List<String> kinds() {
        return kinds;
    }

    /** Those of the first key of which any is known: the closest to the place first. */
    List<JsonNode> of(String... keys) {
        for (String key : keys) {
            if (lists.containsKey(key)) {
                return lists.get(key);
            }
        }
        return List.of();
    }

    private void harvest(Endpoint endpoint, GraphQLFieldDefinition root) {
        GraphQLFieldsContainer connection = (GraphQLFieldsContainer) unwrapAll(root.getType());
        GraphQLFieldsContainer node = (GraphQLFieldsContainer)
                unwrapAll(connection.getFieldDefinition("nodes").getType());
        JsonNode list = endpoint.data("{%s(first: %d) {edges {cursor} nodes {__typename %s}}}"
                        .formatted(root.getName(), ROWS, leaves(node, 1)))
                .get(root.getName());
        list.get("edges").forEach(edge -> know(root.getName() + ".cursor", edge.get("cursor")));
        list.get("nodes").forEach(object -> {
            for (String own : List.of("id", "slug")) {
                if (object.has(own)) {
                    know(object.get("__typename").asText() + "." + own, object.get(own));
                    know(node.getName() + "." + own, object.get(own));
                }
            }
            gather(node, object);
        });
    }

    private static String leaves(GraphQLFieldsContainer type, int depth) {
        List<String> fields = new ArrayList<>();
        for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
            boolean asks = field.getArguments().stream().anyMatch(it -> isNonNull(it.getType()));
            if (!asks && unwrapAll(field.getType()) instanceof GraphQLScalarType scalar) {
                fields.add(scalar.getName().equals("GeoJSON") ? "__typename" : field.getName());
            } else if (!asks
                    && depth > 0
                    && unwrapAll(field.getType()) instanceof GraphQLFieldsContainer inner
                    && inner.getFieldDefinition("id") == null
                    && inner.getFieldDefinition("pageInfo") == null) {
                fields.add(field.getName() + " {__typename " + leaves(inner, depth - 1) + "}");
            }
        }
        return String.join(" ", fields);
    }

    private void gather(GraphQLFieldsContainer type, JsonNode object) {
        object.properties().forEach(entry -> {
            GraphQLFieldDefinition field = type.getFieldDefinition(entry.getKey());
            if (field != null) {
                each(entry.getValue(), value -> {
                    if (unwrapAll(field.getType()) instanceof GraphQLFieldsContainer inner) {
                        gather(inner, value);
                    } else if (unwrapAll(field.getType()) instanceof GraphQLScalarType scalar) {
                        know(scalar.getName(), value);
                        know("field " + field.getName(), value);
                    }
                });
            }
        });
    }

    private static void each(JsonNode value, java.util.function.Consumer<JsonNode> reader) {
        if (value.isArray()) {
            value.forEach(item -> each(item, reader));
        } else if (!value.isNull()) {
            reader.accept(value);
        }
    }

    private void know(String key, JsonNode value) {
        boolean identity = key.contains(".") || key.equals("ID");
        if (identity || value.asText().length() <= LONGEST_TEXT) {
            values.computeIfAbsent(key, it -> new LinkedHashSet<>()).add(value);
        }
        // A date as precise as it is known is a text where it is told.
        if (key.equals("String") && value.asText().matches("\\d{4}(-\\d\\d){0,2}")) {
            know("Edtf", value);
        }
    }
}
