package io.zonegraph.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLImplementingType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What leads from nodes of one kind to those of another leads back, or there is a reason. */
class InverseLinksTest {

    private static final GraphQLSchema SCHEMA = SchemaFiles.parse(SchemaFiles.read(SchemaFiles.CURRENT));

    /** Kinds between which links lead one way, and how the other way is asked. */
    private static final Map<String, String> ONE_WAY = new TreeMap<>(Map.of(
            "Deal -> Country",
            "a country has most of all deals: deals(filter: {countries: {some: ...}}) pages them by an index"));

    /** Fields that lead to nodes of any kind, and the field that leads back from the node. */
    private static final Map<String, Set<String>> BACK_FROM_ANY = new TreeMap<>(Map.of(
            "Commitment.about", Set.of("commitmentsAbout"),
            "Commitment.by", Set.of("commitmentsMade"),
            "Commitment.to", Set.of("commitmentsReceived"),
            "Deal.parties", Set.of("deals", "partyDeals"),
            "Deal.places", Set.of("deals"),
            "Event.about", Set.of("events", "eventsAbout"),
            "Event.participants", Set.of("events", "attended")));

    @Test
    void leads_back_or_says_why_not() {
        Set<String> ways = new TreeSet<>();
        each((kind, field) -> ways.add(kind + " -> " + target(field)));
        Set<String> oneWay = ways.stream()
                .filter(way -> isNode(way.split(" -> ")[1]))
                // A source leads back by the claims that it supports, each of which is about a node.
                .filter(way -> !way.endsWith(" -> Source"))
                .filter(way -> !ways.contains(reversed(way)) && !ways.contains(way.split(" -> ")[1] + " -> Node"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(ONE_WAY.keySet(), oneWay);
    }

    @Test
    void leads_back_from_sources_by_their_claims() {
        GraphQLObjectType source = SCHEMA.getObjectType("Source");
        GraphQLObjectType claim = SCHEMA.getObjectType("Claim");
        assertEquals("Claim", target(source.getFieldDefinition("supports")));
        assertEquals("Node", target(claim.getFieldDefinition("subject")));
    }

    @Test
    void leads_back_from_nodes_of_any_kind() {
        Map<String, Set<String>> fields = new TreeMap<>();
        Set<String> any = new TreeSet<>();
        each((kind, field) -> {
            if (target(field).equals("Node")) {
                any.add(kind + "." + field.getName());
            } else {
                fields.computeIfAbsent(target(field), _ -> new TreeSet<>()).add(field.getName());
            }
        });
        assertEquals(BACK_FROM_ANY.keySet(), any, "say by which field each leads back");
        BACK_FROM_ANY.forEach((way, back) -> {
            Set<String> known = fields.getOrDefault(way.substring(0, way.indexOf('.')), Set.of());
            assertTrue(known.containsAll(back), way + " leads back by " + back + ", known are " + known);
        });
    }

    private interface Way {
        void seen(String kind, GraphQLFieldDefinition field);
    }

    /** Each field of a node that leads to nodes. */
    private static void each(Way way) {
        SCHEMA.getAllTypesAsList().stream()
                .filter(type -> type instanceof GraphQLImplementingType && isNode(type.getName()))
                .map(GraphQLFieldsContainer.class::cast)
                .forEach(type -> type.getFieldDefinitions().stream()
                        .filter(field -> isNode(target(field)) || target(field).equals("Node"))
                        .forEach(field -> way.seen(kind(type.getName()), field)));
    }

    private static String target(GraphQLFieldDefinition field) {
        GraphQLNamedType type = (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType());
        GraphQLFieldDefinition nodes =
                type instanceof GraphQLFieldsContainer object ? object.getFieldDefinition("nodes") : null;
        return nodes == null ? kind(type.getName()) : target(nodes);
    }

    private static boolean isNode(String type) {
        return SCHEMA.getType(type) instanceof GraphQLImplementingType object
                && object.getInterfaces().stream()
                        .anyMatch(known -> known.getName().equals("Node"));
    }

    /** Developers and others are organisations. */
    private static String kind(String type) {
        return type.equals("Developer") || type.equals("OtherOrganisation") ? "Organisation" : type;
    }

    private static String reversed(String way) {
        String[] ends = way.split(" -> ");
        return ends[1] + " -> " + ends[0];
    }
}
