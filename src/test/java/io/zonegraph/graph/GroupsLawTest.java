package io.zonegraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Groups hold every row, whatever counts: of each key, those that count and those that are left out are those there are,
 * and of dimensions with one value each all groups together hold as many as the totals, which count once what several
 * links lead to. For every connection with groups, at the root and below a row, and every dimension.
 */
@QuarkusTest
class GroupsLawTest {

    /** What the root lists that cannot do without are asked with. */
    private static final Map<String, String> NEEDED =
            Map.of("changes", "since: \"2000-01-01T00:00:00Z\"", "search", "text: \"phong\"");

    private static final int AT_ONCE = 3;

    @Inject
    Asking asking;

    @Inject
    GraphQLSchema schema;

    private final Set<String> excluding = new HashSet<>();

    @Test
    void hold_at_the_root() {
        for (GraphQLFieldDefinition field : schema.getQueryType().getFieldDefinitions()) {
            if (hasGroups(field)) {
                check(field, "%s", "", NEEDED.getOrDefault(field.getName(), ""));
            }
        }
        assertTrue(excluding.contains("deals"), excluding.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "filter: {kind: {in: [LETTER_OF_INTENT]}}",
                "filter: {stageGroup: {eq: INTENDED}}",
                "filter: {stageGroup: {eq: CONCLUDED}}",
                "filter: {countable: {eq: false}}",
                "filter: {signedOn: {isNull: true}}",
                "filter: {slug: {eq: \"nothing\"}}"
            })
    void hold_whatever_the_filter_keeps(String filter) {
        check(schema.getQueryType().getFieldDefinition("deals"), "%s", "", filter);
    }

    @Test
    void hold_below_a_row() {
        for (GraphQLFieldDefinition root : schema.getQueryType().getFieldDefinitions()) {
            if (!hasGroups(root) || NEEDED.containsKey(root.getName()) || root.getArgument("filter") == null) {
                continue;
            }
            for (GraphQLFieldDefinition field : node(root).getFieldDefinitions()) {
                if (hasGroups(field)) {
                    check(field, root.getName() + "(first: 2) { nodes { %s } }", root.getName(), "");
                }
            }
        }
        assertTrue(excluding.containsAll(Set.of("deals", "parkDeals")), excluding.toString());
    }

    private void check(GraphQLFieldDefinition field, String around, String root, String arguments) {
        List<String> dimensions = dimensions(field);
        int step = root.isEmpty() ? 1 : AT_ONCE;
        for (int i = 0; i < dimensions.size(); i += step) {
            List<String> some = dimensions.subList(i, Math.min(i + step, dimensions.size()));
            StringBuilder groups = new StringBuilder();
            for (String dimension : some) {
                String by = "groups(by: [{field: " + dimension + "}], first: " + (root.isEmpty() ? 1000 : 150);
                String keys = "keys { value node { id } }";
                groups.append(" d" + dimension + ": " + by + ") { count excluded " + keys + " }");
                groups.append(" a" + dimension + ": " + by + ", counting: ALL) { count excluded " + keys + " }");
                groups.append(" k" + dimension + ": " + by + ") { " + keys + " }");
            }
            String asked = field.getName() + (arguments.isEmpty() ? "" : "(" + arguments + ")")
                    + " { totalCount totals { count excluded }" + groups + " }";
            JsonNode data = asking.ask("{ " + around.formatted(asked) + " }");
            List<JsonNode> connections = new ArrayList<>();
            if (root.isEmpty()) {
                connections.add(data.get(field.getName()));
            } else {
                data.at("/" + root + "/nodes").forEach(row -> connections.add(row.get(field.getName())));
            }
            connections.forEach(connection -> some.forEach(dimension -> check(field, dimension, connection)));
        }
    }

    private void check(GraphQLFieldDefinition field, String dimension, JsonNode connection) {
        String about = field.getName() + " by " + dimension + ": " + connection;
        Map<String, Integer> all = new HashMap<>();
        for (JsonNode group : connection.get("a" + dimension)) {
            all.put(group.get("keys").toString(), group.get("count").asInt());
            assertEquals(0, group.get("excluded").asInt(), about);
        }
        Map<String, Integer> told = new HashMap<>();
        for (JsonNode group : connection.get("d" + dimension)) {
            int excluded = group.get("excluded").asInt();
            told.put(group.get("keys").toString(), group.get("count").asInt() + excluded);
            if (group.get("count").asInt() == 0) {
                excluding.add(field.getName());
            }
        }
        assertEquals(all, told, about);
        Set<String> keys = new HashSet<>();
        connection
                .get("k" + dimension)
                .forEach(group -> keys.add(group.get("keys").toString()));
        assertEquals(told.keySet(), keys, about);
        int sum = told.values().stream().mapToInt(Integer::intValue).sum();
        int total = connection.at("/totals/count").asInt()
                + connection.at("/totals/excluded").asInt();
        assertTrue(total <= connection.get("totalCount").asInt(), about);
        assertTrue(hasSeveral(field, dimension) ? sum >= total : sum == total, about);
    }

    /** Whether a row can have several values of the dimension: where it is a connection of the row. */
    private boolean hasSeveral(GraphQLFieldDefinition field, String dimension) {
        GraphQLFieldDefinition linked = node(field).getFieldDefinition(camelCase(dimension));
        // Two links may lead to one node, which each of their roles holds.
        return !linkedOnce(field)
                || linked != null
                        && GraphQLTypeUtil.unwrapAll(linked.getType()).getName().endsWith("Connection");
    }

    private boolean linkedOnce(GraphQLFieldDefinition field) {
        String edge = ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(
                        connection(field).getFieldDefinition("edges").getType()))
                .getName();
        return ((GraphQLObjectType) schema.getType(edge)).getFieldDefinitions().size() == 2;
    }

    private static String camelCase(String constant) {
        StringBuilder name = new StringBuilder();
        for (String word : constant.toLowerCase(java.util.Locale.ROOT).split("_")) {
            name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }

    private List<String> dimensions(GraphQLFieldDefinition field) {
        GraphQLInputObjectType by = (GraphQLInputObjectType) GraphQLTypeUtil.unwrapAll(
                connection(field).getFieldDefinition("groups").getArgument("by").getType());
        GraphQLEnumType constants =
                (GraphQLEnumType) GraphQLTypeUtil.unwrapAll(by.getField("field").getType());
        return constants.getValues().stream()
                .map(GraphQLEnumValueDefinition::getName)
                .toList();
    }

    private GraphQLFieldsContainer node(GraphQLFieldDefinition field) {
        return (GraphQLFieldsContainer) GraphQLTypeUtil.unwrapAll(
                connection(field).getFieldDefinition("nodes").getType());
    }

    private static GraphQLObjectType connection(GraphQLFieldDefinition field) {
        return (GraphQLObjectType) GraphQLTypeUtil.unwrapAll(field.getType());
    }

    private static boolean hasGroups(GraphQLFieldDefinition field) {
        return GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType type
                && type.getFieldDefinition("groups") != null
                && type.getFieldDefinition("nodes") != null;
    }
}
