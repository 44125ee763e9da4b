package io.zonegraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLSchema;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What must hold of all orders: pages walked forward show every row once, those walked backward show the same in the
 * other sense, and an order turned round with its unknown values moved to the other end is the same order reversed.
 */
@QuarkusTest
class OrderLawsTest {

    private static final Map<String, Object> HAI_PHONG =
            Map.of("point", Map.of("latitude", 20.86, "longitude", 106.68));

    /** Of these several amounts are known in one currency, so that an order by them has something to sort. */
    private static final Set<String> OF_MONEY = Set.of(
            "Park.INVESTMENT",
            "Park.LAND_PRICE",
            "Subdivision.INVESTMENT",
            "Deal.AMOUNTS",
            "Deal.OWN_AMOUNTS",
            "Claim.AMOUNT");

    @Inject
    Asking asking;

    @Inject
    GraphQLSchema schema;

    @ParameterizedTest
    @CsvSource({
        "cities, City", "economicZones, EconomicZone", "parks, Park", "subdivisions, Subdivision",
        "organisations, Organisation", "deals, Deal", "events, Event", "commitments, Commitment",
        "infrastructures, Infrastructure", "sectors, Sector", "sources, Source", "claims, Claim"
    })
    void hold(String field, String type) {
        GraphQLEnumType constants = (GraphQLEnumType) schema.getType(type + "OrderField");
        for (GraphQLEnumValueDefinition constant : constants.getValues()) {
            Map<String, Object> key = new HashMap<>(Map.of("field", constant.getName(), "direction", "DESC"));
            if (constant.getName().equals("DISTANCE")) {
                key.put("from", HAI_PHONG);
            }
            if (OF_MONEY.contains(type + "." + constant.getName())) {
                key.put("currency", "USD");
            }
            if (constant.getName().equals("AMOUNTS")) {
                key.put("role", "REGISTERED");
            }
            key.put("nulls", "FIRST");
            Walk walk = new Walk(field, type, List.of(Map.copyOf(key)));
            List<String> forward = walk.forward();
            Set<String> once = new HashSet<>(forward);
            assertEquals(walk.total, forward.size(), walk + " shows some rows twice or leaves some out");
            assertEquals(once.size(), forward.size(), walk + " shows a row twice");
            assertEquals(forward, walk.backward(), walk + " backward");

            key.put("direction", "ASC");
            key.put("nulls", "LAST");
            List<String> turned = new Walk(field, type, List.of(key)).forward();
            assertEquals(forward, turned.reversed(), walk + " turned round");
        }
    }

    @ParameterizedTest
    @CsvSource({"ASC, FIRST", "ASC, LAST", "DESC, FIRST", "DESC, LAST"})
    void unknown_values_stand_where_they_are_wanted(String direction, String nulls) {
        List<Boolean> unknown = new ArrayList<>();
        List<Double> known = new ArrayList<>();
        asking.ask(
                        "{ economicZones(orderBy: [{field: SPECIAL_MECHANISMS, direction: %s, nulls: %s}]) { nodes { specialMechanisms } } }"
                                .formatted(direction, nulls))
                .at("/economicZones/nodes")
                .forEach(zone -> unknown.add(zone.get("specialMechanisms").isNull()));
        asking.ask(
                        "{ cities(orderBy: [{field: POPULATION, direction: %s, nulls: %s}], filter: {population: {isNull: false}}) { nodes { population } } }"
                                .formatted(direction, nulls))
                .at("/cities/nodes")
                .forEach(city -> known.add(city.get("population").asDouble()));
        assertTrue(unknown.contains(true) && unknown.contains(false), "the data has both: " + unknown);
        assertEquals(
                unknown.stream()
                        .sorted(nulls.equals("FIRST") ? Comparator.reverseOrder() : Comparator.naturalOrder())
                        .toList(),
                unknown);
        assertEquals(
                known.stream()
                        .sorted(direction.equals("ASC") ? Comparator.naturalOrder() : Comparator.reverseOrder())
                        .toList(),
                known);
    }

    /** Whatever a deal has is told in its own lists: the order must agree with the largest of what it is by. */
    @ParameterizedTest
    @CsvSource({
        "AMOUNTS, REGISTERED, ASC",
        "AMOUNTS, REGISTERED, DESC",
        "AMOUNTS, PROJECT, DESC",
        "OWN_AMOUNTS, , ASC",
        "OWN_AMOUNTS, , DESC"
    })
    void deals_stand_by_the_largest_amount_of_the_role(String constant, @Nullable String role, String direction) {
        List<BigDecimal> largest = new ArrayList<>();
        String more = role == null ? "" : ", role: " + role;
        asking.ask(
                        "{ deals(first: 100, orderBy: {field: %s, currency: \"USD\"%s, direction: %s}) { nodes { amounts { role amount { amount currency } } ownAmounts { amount { amount currency } } } } }"
                                .formatted(constant, more, direction))
                .at("/deals/nodes")
                .forEach(deal -> largest.add(largest(
                        deal.get(role == null ? "ownAmounts" : "amounts"), Objects.requireNonNullElse(role, ""))));
        List<BigDecimal> known = largest.stream().filter(Objects::nonNull).toList();
        assertTrue(known.size() > 1 && known.size() < largest.size(), "the data has both: " + largest);
        assertEquals(
                known.stream()
                        .sorted(direction.equals("ASC") ? Comparator.naturalOrder() : Comparator.reverseOrder())
                        .toList(),
                largest.subList(0, known.size()),
                "those without such an amount in the currency come last");
    }

    private static @Nullable BigDecimal largest(JsonNode amounts, String role) {
        BigDecimal largest = null;
        for (JsonNode amount : amounts) {
            BigDecimal known = new BigDecimal(amount.at("/amount/amount").asText());
            if (amount.at("/amount/currency").asText().equals("USD")
                    && amount.path("role").asText().equals(role)
                    && (largest == null || known.compareTo(largest) > 0)) {
                largest = known;
            }
        }
        return largest;
    }

    /** A day of an event, reached from a commitment. */
    @Test
    void commitments_stand_by_the_day_of_the_event_they_were_made_at() {
        List<String> days = new ArrayList<>();
        asking.ask(
                        "{ commitments(first: 100, orderBy: {field: EVENT_HAPPENED_ON}) { nodes { event { happenedOn { earliest } } } } }")
                .at("/commitments/nodes")
                .forEach(commitment ->
                        days.add(commitment.at("/event/happenedOn/earliest").asText("~")));
        assertTrue(new HashSet<>(days).size() > 1, "the data has several days: " + days);
        assertEquals(days.stream().sorted().toList(), days);
    }

    private final class Walk {

        private static final int PAGE = 13;

        private final String field;
        private final String query;
        private final List<Map<String, Object>> order;
        private int total;

        Walk(String field, String type, List<Map<String, Object>> order) {
            this.field = field;
            this.order = order;
            this.query = ("query ($order: [%sOrder!], $first: Int, $after: String, $last: Int, $before: String) { %s"
                                    + "(orderBy: $order, first: $first, after: $after, last: $last, before: $before, filter: %s) ")
                            .formatted(
                                    type, field, type.equals("Claim") ? "{property: {in: [AREA, STAGE, PARTY]}}" : "{}")
                    + "{ totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }";
        }

        List<String> forward() {
            List<String> ids = new ArrayList<>();
            Map<String, Object> variables = new HashMap<>(Map.of("order", order, "first", PAGE));
            JsonNode page;
            do {
                page = asking.ask(query, variables).data().get(field);
                page.get("nodes").forEach(node -> ids.add(node.get("id").asText()));
                variables.put("after", page.at("/pageInfo/endCursor").asText());
            } while (page.at("/pageInfo/hasNextPage").asBoolean());
            total = page.get("totalCount").asInt();
            return ids;
        }

        List<String> backward() {
            List<String> ids = new ArrayList<>();
            Map<String, Object> variables = new HashMap<>(Map.of("order", order, "last", PAGE));
            JsonNode page;
            do {
                page = asking.ask(query, variables).data().get(field);
                List<String> ofPage = new ArrayList<>();
                page.get("nodes").forEach(node -> ofPage.add(node.get("id").asText()));
                ids.addAll(0, ofPage);
                variables.put("before", page.at("/pageInfo/startCursor").asText());
            } while (page.at("/pageInfo/hasPreviousPage").asBoolean());
            return ids;
        }

        @Override
        public String toString() {
            return field + " by " + order;
        }
    }
}
