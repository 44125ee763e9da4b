package io.zonegraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What must hold of all filters on links: said of the edges or of the nodes, it is the same as long as it tells of one
 * of them only. And there is one of what a row refers to if and only if an empty condition on it holds.
 */
@QuarkusTest
class LinkFilterLawsTest {

    @Inject
    Asking asking;

    @Inject
    GraphQLSchema schema;

    @ParameterizedTest
    @CsvSource({
        "cities, City",
        "economicZones, EconomicZone",
        "parks, Park",
        "subdivisions, Subdivision",
        "organisations, Organisation",
        "developers, Developer",
        "people, Person",
        "deals, Deal",
        "events, Event",
        "commitments, Commitment",
        "infrastructures, Infrastructure",
        "sectors, Sector"
    })
    void hold_of_edges(String field, String type) {
        GraphQLInputObjectType filter = (GraphQLInputObjectType) schema.getType(type + "Filter");
        Map<String, List<Object>> ids = ids();
        for (GraphQLInputObjectField relation : filter.getFields()) {
            GraphQLInputObjectType shape = linked(relation);
            if (shape == null) {
                continue;
            }
            for (int seed = 0; seed < 3; seed++) {
                RandomFilter drawn = new RandomFilter(
                        new Random(seed * 31L + relation.getName().hashCode()), List.of("a", "hai"), ids);
                Object edge = drawn.of(input(shape, "someEdge"), 1);
                Object node = drawn.of(input(shape, "some"), 1);
                Pairs pairs = new Pairs(field, type, relation.getName());
                pairs.same(Map.of("someEdge", edge), Map.of("edge", edge, "some", Map.of()));
                pairs.same(Map.of("someEdge", Map.of("node", node)), Map.of("some", node));
                pairs.same(
                        Map.of("someEdge", Map.of("and", List.of(edge, Map.of("node", node)))),
                        Map.of("edge", edge, "some", node));
                pairs.same(Map.of("noneEdge", edge), Map.of("edge", edge, "none", Map.of()));
                pairs.same(Map.of("everyEdge", edge), Map.of("noneEdge", Map.of("not", edge)));
                pairs.same(Map.of("everyEdge", Map.of("node", node)), Map.of("every", node));
                pairs.same(Map.of("noneEdge", Map.of()), Map.of("none", Map.of()));
                pairs.same(Map.of("none", Map.of()), Map.of("count", Map.of("eq", 0)));
                Map<String, Object> kept = Map.of("edge", edge, "where", node);
                Map<String, Object> questions = new LinkedHashMap<>();
                for (String quantifier : List.of("some", "none", "every", "someEdge", "noneEdge", "everyEdge")) {
                    questions.put(quantifier, seed == 0 ? Map.of() : drawn.of(input(shape, quantifier), 1));
                }
                questions.put("count", Map.of(seed == 1 ? "lt" : "gte", 1));
                pairs.together(seed == 0 ? Map.of("where", node) : kept, questions);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "cities, City", "economicZones, EconomicZone", "parks, Park", "subdivisions, Subdivision",
        "organisations, Organisation", "developers, Developer", "deals, Deal", "events, Event",
        "commitments, Commitment", "infrastructures, Infrastructure", "sectors, Sector", "claims, Claim"
    })
    void there_is_one_or_there_is_none(String field, String type) {
        GraphQLInputObjectType filter = (GraphQLInputObjectType) schema.getType(type + "Filter");
        int tried = 0;
        for (GraphQLInputObjectField presence : filter.getFields()) {
            if (presence.getName().matches("has[A-Z].*")) {
                String held = Character.toLowerCase(presence.getName().charAt(3))
                        + presence.getName().substring(4);
                JsonNode told = asking.ask(
                        "{ with: %1$s(filter: {%2$s: true}) { totalCount } without: %1$s(filter: {%2$s: false}) { totalCount } empty: %1$s(filter: {%3$s: {}}) { totalCount } all: %1$s { totalCount } }"
                                .formatted(field, presence.getName(), held));
                int with = told.at("/with/totalCount").asInt();
                assertEquals(told.at("/empty/totalCount").asInt(), with, presence.getName());
                assertEquals(
                        told.at("/all/totalCount").asInt(),
                        with + told.at("/without/totalCount").asInt(),
                        presence.getName());
                tried++;
            }
        }
        assertTrue(tried > 0, type + " refers to nothing");
    }

    /** One node of each type, under its filter. */
    private Map<String, List<Object>> ids() {
        Map<String, String> fields = Map.ofEntries(
                Map.entry("CityFilter", "cities"),
                Map.entry("CountryFilter", "countries"),
                Map.entry("EconomicZoneFilter", "economicZones"),
                Map.entry("ParkFilter", "parks"),
                Map.entry("SubdivisionFilter", "subdivisions"),
                Map.entry("OrganisationFilter", "organisations"),
                Map.entry("DeveloperFilter", "developers"),
                Map.entry("PersonFilter", "people"),
                Map.entry("DealFilter", "deals"),
                Map.entry("EventFilter", "events"),
                Map.entry("CommitmentFilter", "commitments"),
                Map.entry("InfrastructureFilter", "infrastructures"),
                Map.entry("SectorFilter", "sectors"),
                Map.entry("SourceFilter", "sources"),
                Map.entry("ClaimFilter", "claims"),
                Map.entry("NodeFilter", "organisations"));
        Map<String, List<Object>> ids = new HashMap<>();
        fields.forEach((filter, field) -> ids.put(
                filter,
                List.of(asking.ask("{ " + field + "(first: 1) { nodes { id } } }")
                        .at("/" + field + "/nodes/0/id")
                        .asText())));
        return ids;
    }

    private static GraphQLInputObjectType linked(GraphQLInputObjectField relation) {
        return GraphQLTypeUtil.unwrapAll(relation.getType()) instanceof GraphQLInputObjectType shape
                        && shape.getField("someEdge") != null
                ? shape
                : null;
    }

    private static GraphQLInputObjectType input(GraphQLInputObjectType shape, String quantifier) {
        return (GraphQLInputObjectType)
                GraphQLTypeUtil.unwrapAll(shape.getField(quantifier).getType());
    }

    /** Two conditions on one relation keep the same rows if they keep as many, and as many together. */
    private final class Pairs {

        private final String relation;
        private final String query;

        Pairs(String field, String type, String relation) {
            this.relation = relation;
            this.query =
                    "query ($one: %1$sFilter!, $other: %1$sFilter!) { one: %2$s(filter: $one) { totalCount } other: %2$s(filter: $other) { totalCount } both: %2$s(filter: {and: [$one, $other]}) { totalCount } }"
                            .formatted(type, field);
        }

        /** Of the same rows all is asked at once, or one after another. */
        void together(Map<String, Object> kept, Map<String, Object> questions) {
            List<String> asked = List.copyOf(questions.keySet());
            for (int i = 0; i < asked.size(); i++) {
                Map<String, Object> two = new LinkedHashMap<>(kept);
                List<Object> apart = new ArrayList<>();
                for (String quantifier :
                        new LinkedHashSet<>(List.of(asked.get(i), asked.get((i + 3) % asked.size()), "count"))) {
                    two.put(quantifier, questions.get(quantifier));
                    Map<String, Object> one = new LinkedHashMap<>(kept);
                    one.put(quantifier, questions.get(quantifier));
                    apart.add(Map.of(relation, one));
                }
                equal(Map.of(relation, two), Map.of("and", apart));
            }
        }

        void same(Map<String, Object> one, Map<String, Object> other) {
            equal(Map.of(relation, one), Map.of(relation, other));
        }

        private void equal(Map<String, Object> one, Map<String, Object> other) {
            JsonNode told =
                    asking.ask(query, Map.of("one", one, "other", other)).data();
            String about = relation + ": " + one + " and " + other;
            assertEquals(told.at("/one/totalCount"), told.at("/other/totalCount"), about);
            assertEquals(told.at("/one/totalCount"), told.at("/both/totalCount"), about);
        }
    }
}
