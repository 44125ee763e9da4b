package io.zonegraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
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
        String twice = connection(field).getFieldDefinition("totals").getArgument("overlaps") == null
                ? ""
                : ", overlaps: COUNT_TWICE";
        JsonNode told = asking.ask("{ " + field + " { totals(counting: ALL" + twice + ") { count " + inner + " } } }")
                .at("/" + field + "/totals");
        List<String> held = new ArrayList<>(figures);
        amounts.forEach(amount -> held.add(amount + moneyOf(field, amount)));
        boolean isOfClaims = field.equals("claims");
        if (isOfClaims) {
            held.add("role");
        }
        List<JsonNode> rows = walk(field, held);
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
                        sum.divide(BigDecimal.valueOf(known.size()), 6, RoundingMode.HALF_UP),
                        told.at("/" + figure + "/average"),
                        figure);
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
        for (String amount : amounts) {
            Map<String, BigDecimal> sums = new TreeMap<>();
            rows.forEach(row -> each(row.get(amount), money -> {
                JsonNode of = money.get("amount").isObject() ? money.get("amount") : money;
                String key = of.get("currency").asText() + " "
                        + (isOfClaims ? row : money).path("role").asText("null");
                sums.merge(key, new BigDecimal(of.get("amount").asText()), BigDecimal::add);
            }));
            Map<String, BigDecimal> added = new TreeMap<>();
            told.get(amount)
                    .forEach(of -> added.put(
                            of.get("currency").asText() + " " + of.get("role").asText(),
                            new BigDecimal(of.get("sum").asText())));
            assertEquals(sums.keySet(), added.keySet(), amount);
            sums.forEach((key, sum) -> assertEquals(0, sum.compareTo(added.get(key)), amount + " in " + key));
        }
    }

    private static void each(JsonNode value, Consumer<JsonNode> money) {
        if (value.isArray()) {
            value.forEach(money);
        } else if (!value.isNull()) {
            money.accept(value);
        }
    }

    /** What to select of an amount: it stands in the row, or in rows of its own with a role. */
    private String moneyOf(String field, String amount) {
        boolean several = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(
                node(field).getFieldDefinition(amount).getType()));
        if (!several) {
            return " { amount currency }";
        }
        return amount.equals("amounts") ? " { role amount { amount currency } }" : " { amount { amount currency } }";
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
        GraphQLEnumType dimensions =
                (GraphQLEnumType) schema.getType(((GraphQLNamedType) node(field)).getName() + "Dimension");
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
            GraphQLFieldDefinition linked = node(field).getFieldDefinition(fieldOf(dimension.getName()));
            if (linked != null
                    && GraphQLTypeUtil.unwrapAll(linked.getType()).getName().endsWith("Connection")) {
                told.forEach(group -> assertHeld(field, linked.getName(), group));
            } else {
                assertEquals(all, sum, dimension.getName());
            }
        }
    }

    /** The filter finds as many rows with the node among those linked to them as the group counts. */
    private void assertHeld(String field, String linked, JsonNode group) {
        JsonNode node = group.at("/keys/0/node/id");
        String filter = node.isMissingNode() ? "none: {}" : "some: {id: {eq: \"" + node.asText() + "\"}}";
        int found = asking.ask("{ %s(filter: {%s: {%s}}) { totalCount } }".formatted(field, linked, filter))
                .at("/" + field + "/totalCount")
                .asInt();
        assertEquals(found, group.get("count").asInt(), field + " by " + linked + ": " + group);
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

    /** What a deal adds to a project and what the project has in all are told by claims of two roles. */
    @Test
    void amounts_of_claims_are_told_by_role() {
        JsonNode amounts = asking.ask("{ claims(filter: {subject: {slug: {eq: \"hmt-an-duong-certificate-2024\"}}}) "
                        + "{ totals { amount { role sum } } } }")
                .at("/claims/totals/amount");
        assertEquals(
                List.of("PROJECT 100000000", "REGISTERED 12000000"),
                StreamSupport.stream(amounts.spliterator(), false)
                        .map(one ->
                                one.get("role").asText() + " " + one.get("sum").asText())
                        .toList());
    }

    private static List<String> ofType(GraphQLObjectType totals, String type) {
        return totals.getFieldDefinitions().stream()
                .filter(field -> ((GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(field.getType()))
                        .getName()
                        .equals(type))
                .map(GraphQLFieldDefinition::getName)
                .toList();
    }

    private GraphQLFieldsContainer node(String field) {
        String name = totals(field).getName().replaceAll("Totals$", "");
        return (GraphQLFieldsContainer) Objects.requireNonNull(schema.getType(name));
    }

    /** The field that a dimension means, which is none where it lies beyond another node. */
    private static String fieldOf(String constant) {
        StringBuilder field = new StringBuilder();
        for (String word : constant.toLowerCase(Locale.ROOT).split("_")) {
            field.append(field.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return field.toString();
    }
}
