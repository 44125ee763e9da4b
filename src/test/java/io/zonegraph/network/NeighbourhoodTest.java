package io.zonegraph.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.zonegraph.Database;
import io.zonegraph.network.DrawnGraph.Drawn;
import io.zonegraph.node.NodeKind;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A neighbourhood is the nodes that a plain search meets, nearest first, and every edge among them. */
@QuarkusTest
class NeighbourhoodTest {

    private static final String AROUND = "zg_neighbourhood(?, null, null, ?, %s, ?) n, ";

    @Inject
    Database database;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "City/hai-phong",
                "Organisation/hansiba",
                "Park/hanssip",
                "Country/viet-nam",
                "Sector/isic-c-manufacturing"
            })
    @TestTransaction
    void of_the_bundled_graph_is_what_a_plain_search_meets(String which) {
        String[] parts = which.split("/");
        long node = Long.parseLong(database.one("select id from node where kind = ? and slug = ?", parts));
        List<Drawn> edges = DrawnGraph.edges(database);
        Map<Long, Integer> met = DrawnGraph.distances(edges, node);
        for (int depth = 1; depth <= 3; depth++) {
            int deepest = depth;
            Map<Long, Integer> within = new TreeMap<>(met);
            within.values().removeIf(distance -> distance > deepest);
            List<Long> nearestFirst = within.keySet().stream()
                    .sorted((one, other) -> within.get(one).equals(within.get(other))
                            ? Long.compare(one, other)
                            : within.get(one) - within.get(other))
                    .toList();
            for (int most : new int[] {1, 7, 200}) {
                List<Long> shown = nearestFirst.subList(0, Math.min(most, nearestFirst.size()));
                assertEquals(shown, List.copyOf(nodes(node, depth, "null", most).keySet()), which);
                assertEquals(links(edges, Set.copyOf(shown)), links(node, depth, most), which);
                assertEquals(nearestFirst.size() > most, isCut(node, depth, most), which + " cut at " + most);
            }
            assertEquals(within, new TreeMap<>(nodes(node, depth, "null", 200)), which);
        }
    }

    @Test
    @TestTransaction
    void of_a_random_graph_grows_with_its_depth() {
        Random random = new Random(7);
        DrawnGraph graph = new DrawnGraph(database, 60);
        for (int i = 1; i < 60; i++) {
            graph.draw(i, random.nextInt(i), "ABOUT");
        }
        for (int i = 0; i < 60; i += 5) {
            Map<Long, Integer> before = Map.of();
            for (int depth = 1; depth <= 3; depth++) {
                Map<Long, Integer> nodes = nodes(graph.id(i), depth, "null", 200);
                assertTrue(nodes.entrySet().containsAll(before.entrySet()), "around " + i + " at depth " + depth);
                assertTrue(nodes.size() > before.size() || before.size() == 60);
                before = nodes;
            }
        }
    }

    @Test
    @TestTransaction
    void goes_through_the_kinds_wanted_only() {
        long city = Long.parseLong(database.one("select id from city where slug = 'hai-phong'"));
        Map<Long, Integer> parks = nodes(city, 3, "'{PARK}'", 200);
        assertEquals(
                1 + database.count("park where city_id = ?", city),
                parks.size(),
                "parks are linked to no other parks, so those of other cities are not met");
        Map<Long, Integer> more = nodes(city, 2, "'{PARK,ORGANISATION}'", 200);
        assertTrue(more.size() > parks.size());
        assertEquals(
                "Organisation, Park",
                database.one(
                        "select string_agg(distinct kind, ', ' order by kind) from node where id = any(cast(? as bigint[])) and id <> ?",
                        more.keySet().toString().replace('[', '{').replace(']', '}'),
                        city));
        assertEquals(Map.of(city, 0), nodes(city, 3, "'{}'", 200));
    }

    @Test
    @TestTransaction
    void is_cut_where_it_has_more_links_than_can_be_drawn() {
        DrawnGraph graph = new DrawnGraph(database, 34);
        drawAll(graph, "ABOUT");
        assertFalse(isCut(graph.id(0), 1, 200));
        drawAll(graph, "TOPIC");
        assertEquals(1_122, database.count("link where subject_id >= ?", graph.id(0)));
        assertTrue(isCut(graph.id(0), 1, 200));
    }

    private static void drawAll(DrawnGraph graph, String property) {
        for (int i = 0; i < 34; i++) {
            for (int j = 0; j < i; j++) {
                graph.draw(i, j, property);
            }
        }
    }

    /** The kinds are told by bits: a new one needs its place. */
    @Test
    @TestTransaction
    void knows_every_kind() {
        assertEquals(
                Arrays.stream(NodeKind.values()).map(kind -> kind.word).toList(),
                database.rows("select unnest(zg_kinds())"));
        for (NodeKind kind : NodeKind.values()) {
            long node = Long.parseLong(database.one("select max(id) from " + kind.table));
            assertEquals(kind.word, database.one("select kind from node where id = ?", node));
        }
    }

    private Map<Long, Integer> nodes(long node, int depth, String kinds, int most) {
        Map<Long, Integer> nodes = new java.util.LinkedHashMap<>();
        database
                .rows(
                        "select m.node_id, m.distance from " + AROUND.formatted(kinds)
                                + "zg_neighbourhood_node(n.id) m order by m.id",
                        node,
                        depth,
                        most)
                .stream()
                .map(row -> row.split(", "))
                .forEach(cells -> nodes.put(Long.parseLong(cells[0]), Integer.parseInt(cells[1])));
        return nodes;
    }

    private List<String> links(long node, int depth, int most) {
        return database
                .rows(
                        "select m.from_id, m.to_id, m.property from " + AROUND.formatted("null")
                                + "zg_neighbourhood_link(n.id) m",
                        node,
                        depth,
                        most)
                .stream()
                .sorted()
                .toList();
    }

    private static List<String> links(List<Drawn> edges, Set<Long> nodes) {
        return edges.stream()
                .filter(edge -> nodes.contains(edge.subject()) && nodes.contains(edge.object()))
                .map(edge -> edge.subject() + ", " + edge.object() + ", " + edge.property())
                .sorted()
                .collect(Collectors.toList());
    }

    private boolean isCut(long node, int depth, int most) {
        return Boolean.parseBoolean(
                database.one("select cut from zg_neighbourhood(?, null, null, ?, null, ?)", node, depth, most));
    }
}
