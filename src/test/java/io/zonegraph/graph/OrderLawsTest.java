package io.zonegraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLSchema;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
