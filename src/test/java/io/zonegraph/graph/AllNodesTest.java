package io.zonegraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.zonegraph.Database;
import io.zonegraph.node.NodeKind;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One list over nodes of all kinds, of which the register knows what a filter, an order and a group ask for. */
@QuarkusTest
class AllNodesTest {

    @Inject
    Asking asking;

    @Inject
    Database database;

    @ParameterizedTest
    @ValueSource(strings = {"NODE_KIND", "KIND"})
    void holds_every_node_of_every_kind(String dimension) {
        JsonNode all = asking.ask("{ allNodes { totalCount groups(by: [{field: " + dimension
                        + "}], first: 20, order: KEY) { count " + "keys { value } } } }")
                .at("/allNodes");
        int total = 0;
        for (NodeKind kind : NodeKind.values()) {
            long count = database.count(kind.table);
            total += (int) count;
            JsonNode group = null;
            for (JsonNode one : all.at("/groups")) {
                group = one.at("/keys/0/value").textValue().equals(kind.name()) ? one : group;
            }
            assertTrue(group != null, kind.name());
            assertEquals(count, group.at("/count").longValue(), kind.name());
        }
        assertEquals(total, all.at("/totalCount").intValue());
        assertTrue(total > 200);
    }

    @ParameterizedTest
    @CsvSource({
        "NAME, 'name, id'",
        "SLUG, 'slug, id'",
        "NODE_KIND, 'kind_code, id'",
        "RECORDED_AT, 'recorded_at, id'",
        "UPDATED_AT, 'updated_at, id'"
    })
    void is_walked_in_each_order_both_ways(String field, String columns) {
        List<String> ids = database.rows("select kind || ' ' || slug from node order by " + columns);
        assertEquals(ids, walk(field, "ASC"));
        assertEquals(ids.reversed(), walk(field, "DESC"));
    }

    private List<String> walk(String field, String direction) {
        List<String> met = new ArrayList<>();
        String after = "";
        JsonNode page;
        do {
            page = asking.ask("{ allNodes(first: 60, orderBy: {field: " + field + ", direction: " + direction + "}"
                            + after + ") { nodes { slug nodeKind } pageInfo { hasNextPage endCursor } } }")
                    .at("/allNodes");
            page.at("/nodes")
                    .forEach(node ->
                            met.add(NodeKind.valueOf(node.at("/nodeKind").textValue()).word + " "
                                    + node.at("/slug").textValue()));
            after = ", after: \"" + page.at("/pageInfo/endCursor").textValue() + "\"";
        } while (page.at("/pageInfo/hasNextPage").booleanValue());
        return met;
    }

    /** What a filter of nodes of any kind knows is the same whether it is asked of the register or behind a link. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nodeKind: {in: [PARK, CITY]}                                     | kind_code in ('PARK', 'CITY')
            nodeKind: {notIn: [ORGANISATION, SOURCE]}                        | kind_code not in ('ORGANISATION', 'SOURCE')
            slug: {in: ["hai-phong", "an-duong"]}                            | slug in ('hai-phong', 'an-duong')
            recordedAt: {lt: "2020-01-01T00:00:00Z"}                         | recorded_at < '2020-01-01Z'
            updatedAt: {gte: "2020-01-01T00:00:00Z"}                         | updated_at >= '2020-01-01Z'
            not: {nodeKind: {eq: DEAL}}                                      | kind_code <> 'DEAL'
            park: {}                                                         | kind = 'Park'
            or: [{park: {slug: {eq: "hanssip"}}}, {city: {}}]                | slug = 'hanssip' or kind = 'City'
            or: [{nodeKind: {eq: CITY}}, {slug: {eq: "shenyue"}}]            | kind = 'City' or slug = 'shenyue'
            names: {some: {value: {eq: "Hải Phòng"}}}                        | id in (select node_id from name where value = 'Hải Phòng')
            name: {contains: "hai phong"}                                    | id in (select node_id from name where folded like '%hai phong%')
            """)
    void is_filtered_by_what_all_nodes_have(String filter, String condition) {
        long expected = database.count("node where " + condition);
        assertEquals(
                expected,
                asking.ask("{ allNodes(filter: {" + filter + "}) { totalCount } }")
                        .at("/allNodes/totalCount")
                        .longValue());
        long claims = database.count(
                "claim where superseded_at is null and subject_id in (select id from node where " + condition + ")");
        assertEquals(
                claims,
                asking.ask("{ claims(filter: {subject: {" + filter + "}}) { totalCount } }")
                        .at("/claims/totalCount")
                        .longValue());
    }
}
