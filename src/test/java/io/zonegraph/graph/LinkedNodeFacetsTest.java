package io.zonegraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.zonegraph.Database;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Links to nodes of any kind are added up by hand: by the kind of the node and by what the link carries. */
@QuarkusTest
class LinkedNodeFacetsTest {

    @Inject
    Asking asking;

    @Inject
    Database database;

    @ParameterizedTest
    @CsvSource({
        "deals, places, ''",
        "deals, parties, role",
        "events, participants, role",
        "events, about, ''",
        "commitments, by, ''",
        "commitments, to, ''",
        "commitments, about, ''"
    })
    void hold_each_node_once_in_each_of_its_groups(String root, String field, String carried) {
        String groups = "byKind: groups(by: [{field: NODE_KIND}], first: 20) { ...g } ";
        if (!carried.isEmpty()) {
            groups += "byRole: groups(by: [{field: ROLE}], orderBy: { field: KEY }, first: 20) { ...g } "
                    + "both: groups(by: [{field: KIND}, {field: ROLE}], first: 20) { ...g } ";
        }
        boolean any = false;
        for (JsonNode owner : asking.ask("fragment g on NodeTotals { count excluded keys { value node { id } } } { "
                        + root
                        + "(first: 20) { nodes { " + field + "(first: 20) { totals { count excluded keys { value } } "
                        + groups + "edges { " + carried + " node { id __typename } } } } } }")
                .at("/" + root + "/nodes")) {
            JsonNode linked = owner.get(field);
            Map<String, Set<String>> byKind = new HashMap<>();
            Map<String, Set<String>> byRole = new HashMap<>();
            Map<String, Set<String>> both = new HashMap<>();
            Set<String> nodes = new HashSet<>();
            for (JsonNode edge : linked.get("edges")) {
                String id = edge.at("/node/id").asText();
                String kind = kind(edge.at("/node/__typename").asText());
                String role = edge.path(carried).asText();
                nodes.add(id);
                byKind.computeIfAbsent(kind, none -> new HashSet<>()).add(id);
                byRole.computeIfAbsent(role, none -> new HashSet<>()).add(id);
                both.computeIfAbsent(kind + " " + role, none -> new HashSet<>()).add(id);
                any = true;
            }
            assertEquals(nodes.size(), linked.at("/totals/count").asInt());
            assertEquals(0, linked.at("/totals/excluded").asInt());
            assertEquals(sizes(byKind), told(linked.get("byKind")));
            if (!carried.isEmpty()) {
                assertEquals(sizes(byRole), told(linked.get("byRole")));
                assertEquals(sizes(both), told(linked.get("both")));
            }
        }
        assertTrue(any, "The data set has none.");
    }

    @Test
    void a_party_in_two_roles_counts_once_and_once_in_each_role() {
        String added = database.committed(
                "insert into link (property, subject_id, subject_kind, object_id, object_kind, role, "
                        + "claim_id) select property, subject_id, subject_kind, object_id, object_kind, 'WITNESS', "
                        + "claim_id from link l join deal d on d.id = l.subject_id where property = 'PARTY' "
                        + "and d.slug = 'techno-park-agreement-2023' order by l.id limit 1 returning id");
        try {
            JsonNode parties = asking.ask(
                            "{ deal(slug: \"techno-park-agreement-2023\") { parties { totalCount totals { count } "
                                    + "byKind: groups(by: [{field: KIND}]) { count } byRole: groups(by: [{field: ROLE}]) { count } "
                                    + "byMonth: groups(by: [{field: VALID_FROM, per: MONTH}]) { count keys { value } } } } }")
                    .at("/deal/parties");
            int links = parties.get("totalCount").asInt();
            assertEquals(links - 1, parties.at("/totals/count").asInt());
            assertEquals(links - 1, sum(parties.get("byKind")));
            assertEquals(links, sum(parties.get("byRole")));
            assertFalse(parties.get("byMonth").isEmpty());
        } finally {
            database.committed("delete from link where id = " + added + " returning id");
        }
    }

    private static int sum(JsonNode groups) {
        int sum = 0;
        for (JsonNode group : groups) {
            sum += group.get("count").asInt();
        }
        return sum;
    }

    private static Map<String, Integer> sizes(Map<String, Set<String>> groups) {
        Map<String, Integer> sizes = new HashMap<>();
        groups.forEach((key, ids) -> sizes.put(key, ids.size()));
        return sizes;
    }

    private static Map<String, Integer> told(JsonNode groups) {
        Map<String, Integer> told = new HashMap<>();
        for (JsonNode group : groups) {
            String key = group.at("/keys/0/value").asText();
            if (group.get("keys").size() == 2) {
                key += " " + group.at("/keys/1/value").asText();
            }
            told.put(key, group.get("count").asInt());
        }
        return told;
    }

    /** The code of the kind that a type is of. */
    private static String kind(String type) {
        return switch (type) {
            case "Developer", "OtherOrganisation" -> "ORGANISATION";
            default -> type.replaceAll("(.)([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
        };
    }
}
