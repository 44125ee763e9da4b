package io.zonegraph.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.zonegraph.Database;
import io.zonegraph.network.DrawnGraph.Drawn;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Paths are the shortest, all of them up to ten, and the same both ways. Random graphs are drawn from seeds. */
@QuarkusTest
class PathsTest {

    private static final List<String> PROPERTIES = List.of("PARENT", "ABOUT", "SISTER_CITY", "SEAT");
    private static final int NODES = 24;

    record Hop(long from, long to, String property, boolean forward, long claim) {
        Hop turned() {
            return new Hop(to, from, property, !forward, claim);
        }
    }

    @Inject
    Database database;

    private final Map<Long, String> kinds = new HashMap<>();

    static IntStream seeds() {
        return IntStream.range(0, 12);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @TestTransaction
    void of_a_random_graph_are_what_a_plain_search_finds(int seed) {
        DrawnGraph graph = random(seed);
        List<Drawn> edges = DrawnGraph.edges(database);
        Set<Drawn> all = new HashSet<>(edges);
        for (int from = 0; from < NODES; from += 3) {
            Map<Long, Integer> distances = DrawnGraph.distances(edges, graph.id(from));
            for (int to = 0; to < NODES; to++) {
                long one = graph.id(from);
                long other = graph.id(to);
                int distance = distances.getOrDefault(other, Integer.MAX_VALUE);
                List<List<Hop>> paths = paths(one, other, 6, null);
                String which = "seed " + seed + ", " + from + " to " + to;
                long expected = distance == 0 || distance > 6 ? 0 : Math.min(10, ways(edges, distances, other));
                assertEquals(expected, paths.size(), which);
                assertEquals(paths.size(), new HashSet<>(paths).size(), which + ": a path twice");
                paths.forEach(path -> requirePath(path, one, other, distance, all));
                assertEquals(paths, turned(paths(other, one, 6, null)), which + ", the other way round");
                if (distance > 1 && distance <= 6) {
                    assertEquals(List.of(), paths(one, other, distance - 1, null), which);
                }
            }
        }
    }

    /** Of the bundled graph: a drawn one has nodes of one kind only. */
    @Test
    @TestTransaction
    void lead_through_nodes_of_several_kinds() {
        List<Long> ends = Stream.of(
                        "park where slug = 'hanssip'",
                        "person where slug = 'le-trung-kien'",
                        "country where slug = 'china'")
                .map(node -> Long.valueOf(database.one("select id from " + node)))
                .toList();
        for (long one : ends) {
            for (long other : ends) {
                assertEquals(one == other, paths(one, other, 6, null).isEmpty(), one + " to " + other);
            }
        }
        assertTrue(Set.copyOf(kinds.values()).size() > 4, kinds.toString());
    }

    @Test
    @TestTransaction
    void may_run_over_some_properties_only() {
        DrawnGraph graph = new DrawnGraph(database, 4);
        graph.draw(0, 1, "PARENT");
        graph.draw(1, 2, "SEAT");
        graph.draw(0, 3, "ABOUT");
        graph.draw(3, 2, "ABOUT");
        assertEquals(2, paths(graph.id(0), graph.id(2), 4, null).size());
        assertEquals(List.of("PARENT", "SEAT"), properties(graph, "{PARENT,SEAT}"));
        assertEquals(List.of("ABOUT", "ABOUT"), properties(graph, "{ABOUT}"));
        assertEquals(List.of(), paths(graph.id(0), graph.id(2), 4, "{PARENT}"));
        assertEquals(List.of(), paths(graph.id(0), graph.id(2), 4, "{}"));
    }

    @Test
    @TestTransaction
    void tell_two_links_between_the_same_nodes_apart_after_all_others() {
        DrawnGraph graph = new DrawnGraph(database, 4);
        graph.draw(0, 1, "ABOUT");
        graph.draw(0, 1, "PARENT");
        graph.draw(1, 3, "ABOUT");
        graph.draw(0, 2, "ABOUT");
        graph.draw(2, 3, "ABOUT");
        List<List<Hop>> paths = paths(graph.id(0), graph.id(3), 4, null);
        assertEquals(
                List.of("1 ABOUT", "2 ABOUT", "1 PARENT"),
                paths.stream()
                        .map(List::getFirst)
                        .map(hop -> graph.number(hop.to()) + " " + hop.property())
                        .toList());
    }

    @Test
    @TestTransaction
    void are_ten_of_a_thousand_and_the_same_both_ways() {
        DrawnGraph graph = new DrawnGraph(database, 402);
        List<Integer> middle = new ArrayList<>();
        for (int i = 1; i <= 400; i++) {
            graph.draw(i, 0, "ABOUT");
            graph.draw(i, 401, "PARENT");
            middle.add(i);
        }
        List<List<Hop>> paths = paths(graph.id(0), graph.id(401), 6, null);
        assertEquals(
                middle.subList(0, 10),
                paths.stream().map(path -> graph.number(path.getFirst().to())).toList());
        assertEquals(paths, turned(paths(graph.id(401), graph.id(0), 6, null)));
    }

    @Test
    @TestTransaction
    void are_refused_where_too_many_links_would_have_to_be_followed() {
        DrawnGraph graph = new DrawnGraph(database, 8);
        for (int i = 1; i < 7; i++) {
            graph.draw(0, i, "ABOUT");
        }
        graph.draw(6, 7, "ABOUT");
        assertEquals(1, paths(graph.id(0), graph.id(7), 6, null).size());
        lowerTheLimit(9);
        assertEquals(1, paths(graph.id(0), graph.id(7), 6, null).size());
        lowerTheLimit(5);
        PersistenceException refused =
                assertThrows(PersistenceException.class, () -> paths(graph.id(0), graph.id(7), 6, null));
        assertTrue(String.valueOf(refused.getMessage()).contains("More than 5 links lie around"), refused.getMessage());
    }

    /** The limit stands in the function, which is made again with another, until the test is over. */
    private void lowerTheLimit(int edges) {
        String source = database.one("select pg_get_functiondef('zg_path_hop'::regproc)");
        database.update(source.replaceFirst("constant integer := \\d+", "constant integer := " + edges)
                .replace(":", "\\:"));
    }

    private List<String> properties(DrawnGraph graph, String through) {
        List<List<Hop>> paths = paths(graph.id(0), graph.id(2), 4, through);
        assertEquals(1, paths.size());
        return paths.getFirst().stream().map(Hop::property).toList();
    }

    private DrawnGraph random(int seed) {
        Random random = new Random(seed);
        DrawnGraph graph = new DrawnGraph(database, NODES);
        Set<Drawn> drawn = new HashSet<>();
        Set<Integer> seated = new HashSet<>();
        for (int i = 0; i < 16 + 4 * seed; i++) {
            String property = PROPERTIES.get(random.nextInt(PROPERTIES.size()));
            int subject = random.nextInt(NODES);
            int object = random.nextInt(NODES);
            boolean fresh = property.equals("SEAT")
                    ? seated.add(subject)
                    : !drawn.contains(new Drawn(object, subject, property))
                            && drawn.add(new Drawn(subject, object, property));
            if (fresh && subject != object) {
                graph.draw(subject, object, property);
            }
        }
        return graph;
    }

    private static void requirePath(List<Hop> path, long from, long to, int length, Set<Drawn> edges) {
        assertEquals(length, path.size());
        assertEquals(from, path.getFirst().from());
        assertEquals(to, path.getLast().to());
        for (int i = 0; i < path.size(); i++) {
            Hop hop = path.get(i);
            if (i > 0) {
                assertEquals(path.get(i - 1).to(), hop.from());
            }
            Drawn edge = hop.forward()
                    ? new Drawn(hop.from(), hop.to(), hop.property())
                    : new Drawn(hop.to(), hop.from(), hop.property());
            assertTrue(edges.contains(edge), edge + " is no edge");
        }
    }

    /** How many shortest ways lead to a node: as many as to all nodes before it. A link that is drawn twice is two. */
    private static long ways(List<Drawn> edges, Map<Long, Integer> distances, long to) {
        Map<Long, Long> ways = new TreeMap<>();
        Integer distance = distances.get(to);
        if (distance == null) {
            return 0;
        }
        if (distance == 0) {
            return 1;
        }
        for (Drawn edge : edges) {
            long before = edge.object() == to ? edge.subject() : edge.subject() == to ? edge.object() : to;
            if (distances.getOrDefault(before, -1) == distance - 1) {
                ways.merge(before, 1L, Long::sum);
            }
        }
        return ways.entrySet().stream()
                .mapToLong(way -> way.getValue() * ways(edges, distances, way.getKey()))
                .sum();
    }

    private List<List<Hop>> paths(long from, long to, int hops, String through) {
        String properties = through == null ? "null" : "'" + through + "'";
        List<List<Hop>> paths = new ArrayList<>();
        List<Integer> lengths = new ArrayList<>();
        database.rows(
                        "select path, length, from_id, to_id, property, forward, claim_id, from_kind, to_kind from "
                                + "zg_path_hop(?, null, ?, null, ?, " + properties + ") order by id",
                        from,
                        to,
                        hops)
                .forEach(row -> {
                    String[] cells = row.split(", ");
                    if (Integer.parseInt(cells[0]) > paths.size()) {
                        paths.add(new ArrayList<>());
                    }
                    Hop hop = new Hop(
                            Long.parseLong(cells[2]),
                            Long.parseLong(cells[3]),
                            cells[4],
                            Boolean.parseBoolean(cells[5]),
                            Long.parseLong(cells[6]));
                    paths.getLast().add(hop);
                    lengths.add(Integer.parseInt(cells[1]));
                    assertEquals(kind(hop.from()), cells[7], "kind of the node that " + hop + " leaves");
                    assertEquals(kind(hop.to()), cells[8], "kind of the node that " + hop + " reaches");
                });
        List<Integer> told = paths.stream()
                .flatMap(path -> path.stream().map(_ -> path.size()))
                .toList();
        assertEquals(told, lengths, "each hop tells how long its path is");
        return paths;
    }

    private String kind(long node) {
        return kinds.computeIfAbsent(node, id -> database.one("select kind from node where id = ?", id));
    }

    private static List<List<Hop>> turned(List<List<Hop>> paths) {
        return paths.stream()
                .map(path -> path.reversed().stream().map(Hop::turned).toList())
                .toList();
    }
}
