package io.zonegraph.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.zonegraph.Database;
import io.zonegraph.network.DrawnGraph.Drawn;
import io.zonegraph.network.FoundPaths.Hop;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Paths of graphs that are drawn from seeds are what a plain search finds. */
@QuarkusTest
class RandomPathsTest {

    private static final List<String> PROPERTIES = List.of("PARENT", "ABOUT", "SISTER_CITY", "SEAT");
    private static final int NODES = 24;

    @Inject
    Database database;

    @Inject
    FoundPaths found;

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
                List<List<Hop>> paths = found.between(one, other, 6, null);
                String which = "seed " + seed + ", " + from + " to " + to;
                long expected = distance == 0 || distance > 6 ? 0 : Math.min(10, ways(edges, distances, other));
                assertEquals(expected, paths.size(), which);
                assertEquals(paths.size(), new HashSet<>(paths).size(), which + ": a path twice");
                paths.forEach(path -> requirePath(path, one, other, distance, all));
                assertEquals(
                        paths, FoundPaths.turned(found.between(other, one, 6, null)), which + ", the other way round");
                if (distance > 1 && distance <= 6) {
                    assertEquals(List.of(), found.between(one, other, distance - 1, null), which);
                }
            }
        }
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
}
