package io.zonegraph.graph;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLTypeUtil;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Draws filters from the schema: any condition that a client could write, with operands that occur in the data. */
final class RandomFilter {

    private static final Map<String, List<Object>> OPERANDS = Map.of(
            "Int", List.of(0, 1, 2, 17, 43, 4_600_000),
            "Float", List.of(0.0, 10.5, 196.0, 581.0, 6_300.0),
            "Decimal", List.of("0", "1000000", "153800000", "4000000000000"),
            "Boolean", List.of(true, false),
            "Edtf", List.of("2023", "2023-09", "2023-09-26", "2025-07-01", "2025", "2024"),
            "DateTime", List.of("2020-01-01T00:00:00Z", "2030-01-01T00:00:00Z"));

    private final Random random;
    private final List<Object> texts;
    private final Map<String, List<Object>> ids;

    /** @param ids known ids by the filter of the type that they are of; under {@code NodeFilter} those of all */
    RandomFilter(Random random, List<Object> texts, Map<String, List<Object>> ids) {
        this.random = random;
        this.texts = texts;
        this.ids = ids;
    }

    Map<String, Object> of(GraphQLInputObjectType type, int depth) {
        Map<String, Object> filter = new LinkedHashMap<>();
        for (int i = 0; i <= random.nextInt(2); i++) {
            List<GraphQLInputObjectField> fields = type.getFields().stream()
                    .filter(field -> depth > 0 || !nests(field))
                    .toList();
            GraphQLInputObjectField field = fields.get(random.nextInt(fields.size()));
            filter.put(field.getName(), value(type, field, depth));
        }
        return filter;
    }

    private static boolean nests(GraphQLInputObjectField field) {
        return GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLInputObjectType inner
                && inner.getField("eq") == null
                && inner.getField("startsWith") == null
                && inner.getField("gte") == null;
    }

    private Object value(GraphQLInputObjectType owner, GraphQLInputObjectField field, int depth) {
        GraphQLInputType inner = (GraphQLInputType) GraphQLTypeUtil.unwrapAll(field.getType());
        Object value = switch (inner) {
            case GraphQLInputObjectType object -> object(owner, object, depth);
            case GraphQLEnumType codes -> pick(codes.getValues()).getName();
            case GraphQLScalarType scalar -> scalar(owner, scalar);
            default -> throw new IllegalStateException("Unknown input " + inner);
        };
        return GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType()))
                ? random.nextInt(8) == 0 ? List.of() : List.of(value)
                : value;
    }

    private Object object(GraphQLInputObjectType owner, GraphQLInputObjectType type, int depth) {
        return switch (type.getName()) {
            case "IDFilter" ->
                Map.of(pick(List.of("eq", "ne")), pick(ids.getOrDefault(owner.getName(), ids.get("NodeFilter"))));
            case "MoneyFilter" ->
                Map.of("currency", pick(List.of("USD", "VND")), pick(List.of("gte", "lt")), "1000000");
            case "LocationFilter" ->
                Map.of("near", Map.of("place", place(), "withinKilometres", pick(List.of(1, 50, 1_000))));
            default -> {
                if (type.getField("some") != null) {
                    yield relation(type, depth);
                }
                if (type.getField("and") != null) {
                    yield of(type, depth - 1);
                }
                GraphQLInputObjectField comparison = pick(type.getFields());
                yield Map.of(comparison.getName(), value(type, comparison, 0));
            }
        };
    }

    private Map<String, Object> relation(GraphQLInputObjectType type, int depth) {
        Map<String, Object> relation = new LinkedHashMap<>();
        for (GraphQLInputObjectField field : type.getFields()) {
            boolean narrows = field.getName().equals("where") || field.getName().equals("edge");
            if (narrows && random.nextInt(3) == 0) {
                relation.put(field.getName(), value(type, field, depth - 1));
            }
        }
        GraphQLInputObjectField quantifier = pick(type.getFields().stream()
                .filter(field -> !List.of("edge", "where").contains(field.getName()))
                .toList());
        relation.put(quantifier.getName(), value(type, quantifier, depth));
        return relation;
    }

    private Map<String, Object> place() {
        return Map.of("point", Map.of("latitude", 20.86, "longitude", 106.68));
    }

    private Object scalar(GraphQLInputObjectType owner, GraphQLScalarType scalar) {
        return switch (scalar.getName()) {
            case "String" -> pick(texts);
            case "ID" -> pick(ids.get("NodeFilter"));
            default -> pick(OPERANDS.get(scalar.getName()));
        };
    }

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
