package io.zonegraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLSchema;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.zonegraph.dataset.InventedData;
import io.zonegraph.question.InventedDatabase;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Groups stand by what is asked for, unknown last, and the first of them are the first of all. */
@QuarkusTest
@TestProfile(InventedDatabase.class)
class GroupOrderTest {

    private static final Map<String, String> MEASURES =
            Map.of("SUM", "sum", "AVERAGE", "average", "MINIMUM", "minimum", "MAXIMUM", "maximum", "KNOWN", "known");

    @Inject
    Asking asking;

    @Inject
    GraphQLSchema schema;

    @Inject
    InventedData data;

    /** In the bundled data hardly a group has two figures. */
    @BeforeEach
    void load() {
        data.load();
    }

    private final Set<String> sorted = new HashSet<>();

    @ParameterizedTest
    @CsvSource({
        "cities, City, COUNTRY",
        "cities, City, KIND",
        "economicZones, EconomicZone, KIND",
        "parks, Park, CITY",
        "parks, Park, STATUS",
        "subdivisions, Subdivision, PARK",
        "organisations, Organisation, HOME_COUNTRY",
        "deals, Deal, KIND",
        "deals, Deal, PARKS",
        "events, Event, PLACE"
    })
    void hold(String field, String type, String dimension) {
        GraphQLEnumType constants = (GraphQLEnumType) schema.getType(type + "GroupOrderField");
        for (GraphQLEnumValueDefinition constant : constants.getValues()) {
            for (String direction : List.of("ASC", "DESC")) {
                switch (constant.getName()) {
                    case "KEY" -> {}
                    case "COUNT" -> check(new Order(field, dimension, "COUNT", direction, "", ""), "count", "");
                    default -> figure(field, dimension, constant.getName(), direction);
                }
            }
        }
        assertTrue(!sorted.isEmpty(), type + " had something to sort");
    }

    /** A measure that is null is the sum, as one that is left out. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            deals     | KIND   | OWN_AMOUNTS, currency: "USD"
            deals     | KIND   | AREA_HECTARES
            cities    | KIND   | POPULATION
            """)
    void take_no_measure_for_the_sum(String field, String dimension, String by) {
        String groups = "groups(by: [{field: " + dimension + "}], orderBy: {direction: DESC, field: " + by;
        JsonNode answer = asking.ask("{ " + field + " { without: " + groups + "}) { keys { value } } null: " + groups
                        + ", measure: null}) { keys { value } } } }")
                .get(field);
        assertTrue(answer.get("without").size() > 1);
        assertEquals(answer.get("without"), answer.get("null"));
    }

    private void figure(String field, String dimension, String constant, String direction) {
        String figure = SortedNames.camelCase(constant);
        MEASURES.forEach((measure, told) -> {
            switch (constant) {
                case "AMOUNTS" -> {
                    for (String role : List.of("PROJECT", "REGISTERED")) {
                        String more = ", measure: " + measure + ", currency: \"USD\", role: " + role;
                        check(new Order(field, dimension, constant, direction, more, role), figure, told);
                    }
                }
                case "INVESTMENT", "LAND_PRICE", "OWN_AMOUNTS" -> {
                    String more = ", measure: " + measure + ", currency: \"USD\"";
                    check(new Order(field, dimension, constant, direction, more, "null"), figure, told);
                }
                default ->
                    check(new Order(field, dimension, constant, direction, ", measure: " + measure, ""), figure, told);
            }
        });
    }

    private record Order(String field, String dimension, String constant, String direction, String more, String role) {

        String groups(String first, String told) {
            // Withheld amounts are not told at all, though groups can be sorted by the least of them.
            boolean lists = Set.of("deals", "subdivisions").contains(field) && !role.isEmpty();
            String overlaps = lists && !more.contains("SUM") ? ", overlaps: COUNT_TWICE" : "";
            return "groups(by: [{field: " + dimension + "}]" + overlaps + ", counting: ALL, orderBy: {field: "
                    + constant
                    + ", direction: " + direction + more + "}" + first + ") { count keys { value node { id } } " + told
                    + " }";
        }
    }

    private void check(Order order, String figure, String measure) {
        String told = measure.isEmpty()
                ? ""
                : figure + (order.role().isEmpty() ? " { " : " { currency role ") + measure + " }";
        JsonNode answer = asking.ask("{ " + order.field() + " { " + order.groups(", first: 1000", told) + " top: "
                        + order.groups(", first: 2", told) + " } }")
                .get(order.field());
        List<BigDecimal> values = new ArrayList<>();
        answer.get("groups").forEach(group -> values.add(value(group, figure, measure, order.role())));
        List<BigDecimal> known = values.stream().filter(Objects::nonNull).toList();
        Comparator<BigDecimal> way =
                order.direction().equals("ASC") ? Comparator.naturalOrder() : Comparator.reverseOrder();
        assertEquals(known.stream().sorted(way).toList(), values.subList(0, known.size()), order + ": " + values);
        for (int i = 0; i < answer.get("top").size(); i++) {
            assertEquals(answer.get("groups").get(i), answer.get("top").get(i), order.toString());
        }
        if (new HashSet<>(known).size() > 1) {
            sorted.add(order.constant());
        }
    }

    /** An amount that nobody disclosed is known of nobody. */
    private static @Nullable BigDecimal value(JsonNode group, String figure, String measure, String role) {
        if (measure.isEmpty()) {
            return group.get("count").decimalValue();
        }
        if (role.isEmpty()) {
            JsonNode value = group.at("/" + figure + "/" + measure);
            return value.isNull() ? null : new BigDecimal(value.asText()).stripTrailingZeros();
        }
        for (JsonNode amount : group.get(figure)) {
            if (amount.get("currency").asText().equals("USD")
                    && amount.get("role").asText("null").equals(role)) {
                return new BigDecimal(amount.get(measure).asText()).stripTrailingZeros();
            }
        }
        return measure.equals("known") ? BigDecimal.ZERO : null;
    }

    private static final class SortedNames {
        static String camelCase(String constant) {
            StringBuilder name = new StringBuilder();
            for (String word : constant.toLowerCase(Locale.ROOT).split("_")) {
                name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
            }
            return name.toString();
        }
    }
}
