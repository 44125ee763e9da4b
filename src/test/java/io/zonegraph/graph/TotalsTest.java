package io.zonegraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Totals are what a walk through all pages adds up to, for every figure and every dimension of every type. */
@QuarkusTest
class TotalsTest {

    @Inject
    Asking asking;

    @Inject
    GraphQLSchema schema;

    static Stream<String> fields() {
        return Stream.of(
                "cities",
                "countries",
                "economicZones",
                "parks",
                "subdivisions",
                "organisations",
                "developers",
                "people",
                "deals",
                "events",
                "commitments",
                "infrastructures",
                "sectors",
                "sources",
                "claims");
    }

    @ParameterizedTest
    @MethodSource("fields")
    void add_up_what_the_pages_hold(String field) {
        GraphQLObjectType totals = totals(field);
        List<String> figures = ofType(totals, "NumberTotals");
        List<String> amounts = ofType(totals, "MoneyTotals");
        String inner = figures.stream()
                        .map(figure -> figure + " { known sum minimum maximum average } ")
                        .collect(Collectors.joining())
                + amounts.stream()
                        .map(amount -> amount + " { currency role known sum } ")
                        .collect(Collectors.joining());
        JsonNode told = asking.ask("{ " + field + " { totals(counting: ALL) { count " + inner + " } } }")
                .at("/" + field + "/totals");
        List<JsonNode> rows = walk(field, figures);
        assertEquals(rows.size(), told.get("count").asInt());
        for (String figure : figures) {
            List<BigDecimal> known = rows.stream()
                    .map(row -> row.get(figure))
                    .filter(value -> !value.isNull())
                    .map(value -> new BigDecimal(value.asText()))
                    .toList();
            assertEquals(known.size(), told.at("/" + figure + "/known").asInt(), figure);
            if (!known.isEmpty()) {
                BigDecimal sum = known.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
                same(sum, told.at("/" + figure + "/sum"), figure);
                same(
                        known.stream().min(BigDecimal::compareTo).orElseThrow(),
                        told.at("/" + figure + "/minimum"),
                        figure);
                same(
                        known.stream().max(BigDecimal::compareTo).orElseThrow(),
                        told.at("/" + figure + "/maximum"),
                        figure);
            } else {
                assertTrue(told.at("/" + figure + "/sum").isNull(), figure);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("fields")
    void groups_hold_every_row_that_has_their_key(String field) {
        GraphQLFieldDefinition groups = connection(field).getFieldDefinition("groups");
        if (groups == null) {
            return;
        }
        int all = asking.ask("{ " + field + " { totalCount } }")
                .at("/" + field + "/totalCount")
                .asInt();
        String node = GraphQLTypeUtil.unwrapAll(groups.getType()).getName().replaceAll("Totals$", "");
        GraphQLEnumType dimensions = (GraphQLEnumType) schema.getType(node + "Dimension");
        for (var dimension : dimensions.getValues()) {
            JsonNode told = asking.ask(
                            "{ %s { groups(by: [{field: %s}], counting: ALL, first: 1000) { count keys { value node { id } } } } }"
                                    .formatted(field, dimension.getName()))
                    .at("/" + field + "/groups");
            int sum = 0;
            Map<String, Integer> keys = new HashMap<>();
            for (JsonNode group : told) {
                sum += group.get("count").asInt();
                keys.merge(group.get("keys").toString(), 1, Integer::sum);
            }
            assertTrue(
                    keys.values().stream().allMatch(times -> times == 1), dimension.getName() + " names a key twice");
            boolean several = schema.getType(node) instanceof GraphQLFieldsContainer type
                    && type.getFieldDefinitions().stream()
                            .anyMatch(part -> constant(part.getName()).equals(dimension.getName())
                                    && GraphQLTypeUtil.unwrapAll(part.getType())
                                            .getName()
                                            .endsWith("Connection"));
            assertTrue(several ? sum >= all : sum == all, dimension.getName() + ": " + sum + " of " + all);
        }
    }

    private List<JsonNode> walk(String field, List<String> figures) {
        List<JsonNode> rows = new ArrayList<>();
        String after = "";
        JsonNode page;
        do {
            page = asking.ask("{ " + field + "(first: 100" + after + ") { nodes { id " + String.join(" ", figures)
                            + " } pageInfo { hasNextPage endCursor } } }")
                    .get(field);
            page.get("nodes").forEach(rows::add);
            after = ", after: \"" + page.at("/pageInfo/endCursor").asText() + "\"";
        } while (page.at("/pageInfo/hasNextPage").asBoolean());
        return rows;
    }

    private static void same(BigDecimal expected, JsonNode told, String figure) {
        assertEquals(0, expected.compareTo(new BigDecimal(told.asText())), figure + ": " + expected + ", not " + told);
    }

    private GraphQLObjectType connection(String field) {
        return (GraphQLObjectType) GraphQLTypeUtil.unwrapAll(
                schema.getQueryType().getFieldDefinition(field).getType());
    }

    private GraphQLObjectType totals(String field) {
        return (GraphQLObjectType) GraphQLTypeUtil.unwrapAll(
                connection(field).getFieldDefinition("totals").getType());
    }

    private static List<String> ofType(GraphQLObjectType totals, String type) {
        return totals.getFieldDefinitions().stream()
                .filter(field -> ((GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(field.getType()))
                        .getName()
                        .equals(type))
                .map(GraphQLFieldDefinition::getName)
                .toList();
    }

    private static String constant(String field) {
        return field.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(java.util.Locale.ROOT);
    }
}
