package io.zonegraph.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.zonegraph.Database;
import io.zonegraph.network.FoundPaths.Hop;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Paths are the shortest, all of them up to ten, and the same both ways. */
@QuarkusTest
class PathsTest {

    @Inject
    Database database;

    @Inject
    FoundPaths found;

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
                assertEquals(one == other, found.between(one, other, 6, null).isEmpty(), one + " to " + other);
            }
        }
        assertTrue(found.kinds().size() > 4, found.kinds().toString());
    }

    @Test
    @TestTransaction
    void may_run_over_some_properties_only() {
        DrawnGraph graph = new DrawnGraph(database, 4);
        graph.draw(0, 1, "PARENT");
        graph.draw(1, 2, "SEAT");
        graph.draw(0, 3, "ABOUT");
        graph.draw(3, 2, "ABOUT");
        assertEquals(2, found.between(graph.id(0), graph.id(2), 4, null).size());
        assertEquals(List.of("PARENT", "SEAT"), properties(graph, "{PARENT,SEAT}"));
        assertEquals(List.of("ABOUT", "ABOUT"), properties(graph, "{ABOUT}"));
        assertEquals(List.of(), found.between(graph.id(0), graph.id(2), 4, "{PARENT}"));
        assertEquals(List.of(), found.between(graph.id(0), graph.id(2), 4, "{}"));
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
        List<List<Hop>> paths = found.between(graph.id(0), graph.id(3), 4, null);
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
        List<List<Hop>> paths = found.between(graph.id(0), graph.id(401), 6, null);
        assertEquals(
                middle.subList(0, 10),
                paths.stream().map(path -> graph.number(path.getFirst().to())).toList());
        assertEquals(paths, FoundPaths.turned(found.between(graph.id(401), graph.id(0), 6, null)));
    }

    @Test
    @TestTransaction
    void are_refused_where_too_many_links_would_have_to_be_followed() {
        DrawnGraph graph = new DrawnGraph(database, 8);
        for (int i = 1; i < 7; i++) {
            graph.draw(0, i, "ABOUT");
        }
        graph.draw(6, 7, "ABOUT");
        assertEquals(1, found.between(graph.id(0), graph.id(7), 6, null).size());
        lowerTheLimit(9);
        assertEquals(1, found.between(graph.id(0), graph.id(7), 6, null).size());
        lowerTheLimit(5);
        PersistenceException refused =
                assertThrows(PersistenceException.class, () -> found.between(graph.id(0), graph.id(7), 6, null));
        assertTrue(String.valueOf(refused.getMessage()).contains("More than 5 links lie around"), refused.getMessage());
    }

    /** The limit stands in the function, which is made again with another, until the test is over. */
    private void lowerTheLimit(int edges) {
        String source = database.one("select pg_get_functiondef('zg_path_hop'::regproc)");
        database.update(source.replaceFirst("constant integer := \\d+", "constant integer := " + edges)
                .replace(":", "\\:"));
    }

    private List<String> properties(DrawnGraph graph, String through) {
        List<List<Hop>> paths = found.between(graph.id(0), graph.id(2), 4, through);
        assertEquals(1, paths.size());
        return paths.getFirst().stream().map(Hop::property).toList();
    }
}
