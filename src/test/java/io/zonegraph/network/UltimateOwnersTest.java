package io.zonegraph.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.zonegraph.Database;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who owns whom in the end, where the answer is known; written as {@link Owners} writes it. */
@QuarkusTest
class UltimateOwnersTest {

    @Inject
    Database database;

    @Test
    @TestTransaction
    void are_those_at_the_top_of_a_chain() {
        DrawnGraph graph = new DrawnGraph(database, 4);
        graph.own(0, 1, "80");
        graph.own(1, 2, "50");
        graph.own(2, 3, "25");
        assertEquals(List.of("3 3 10"), owners(graph, 0));
        assertEquals(List.of("3 2 12.5"), owners(graph, 1));
        assertEquals(List.of("3 1 25"), owners(graph, 2));
        assertEquals(List.of(), owners(graph, 3), "nobody is known to own it, and it is not its own owner");
    }

    @Test
    @TestTransaction
    void hold_what_all_their_chains_add_up_to() {
        DrawnGraph graph = new DrawnGraph(database, 5);
        graph.own(0, 1, "60");
        graph.own(0, 2, "40");
        graph.own(1, 3, "50");
        graph.own(2, 3, "10");
        graph.own(2, 4, "90");
        graph.own(0, 3, "0.5");
        assertEquals(List.of("3 1 34.5", "4 2 36"), owners(graph, 0));
    }

    @Test
    @TestTransaction
    void hold_an_unknown_share_where_one_on_the_way_is_unknown() {
        DrawnGraph graph = new DrawnGraph(database, 5);
        graph.own(0, 1, "60");
        graph.own(0, 2, "null");
        graph.own(1, 3, "100");
        graph.own(2, 3, "100");
        graph.own(1, 4, "5");
        assertEquals(List.of("3 2 null", "4 2 3"), owners(graph, 0));
    }

    @Test
    @TestTransaction
    void have_one_share_in_two_roles() {
        DrawnGraph graph = new DrawnGraph(database, 2);
        graph.own(0, 1, "70", Map.of("role", "'SHAREHOLDER'"));
        graph.own(0, 1, "null", Map.of("role", "'PARENT'"));
        assertEquals(List.of("1 1 70"), owners(graph, 0));
    }

    @Test
    @TestTransaction
    void are_found_where_organisations_own_one_another() {
        DrawnGraph graph = new DrawnGraph(database, 7);
        graph.own(0, 1, "60");
        graph.own(1, 0, "10");
        graph.own(1, 2, "90");
        graph.own(3, 0, "100");
        graph.own(3, 4, "20");
        graph.own(5, 6, "100");
        graph.own(6, 5, "100");
        graph.own(5, 5, "1", Map.of("role", "'OWNER'"));
        assertEquals(List.of("2 2 null"), owners(graph, 0), "no product of shares, for there is a circle on the way");
        assertEquals(List.of("2 1 null"), owners(graph, 1));
        assertEquals(List.of("2 3 null", "4 1 20"), owners(graph, 3));
        assertEquals(List.of(), owners(graph, 5), "nobody is above them");
        assertEquals(List.of(), owners(graph, 6));
    }

    /** Of twenty that each own a part of each other there are more chains than anyone could follow one by one. */
    @ParameterizedTest
    @ValueSource(ints = {2, 20, 40})
    @TestTransaction
    void are_found_at_once_where_all_own_one_another(int all) {
        database.update("set local statement_timeout = '20s'");
        DrawnGraph graph = new DrawnGraph(database, all + 5);
        int top = all + 2;
        int below = all + 3;
        int partner = all + 4;
        graph.own(all, all + 1, "50");
        graph.own(all + 1, top, "50");
        graph.own(all - 1, all, "10");
        graph.own(below, 0, "60");
        graph.own(below, partner, "30");
        graph.ownOneAnother(all, "2");
        assertEquals(List.of(top + " 4 null"), owners(graph, 0));
        assertEquals(List.of(top + " 3 null"), owners(graph, all - 1));
        assertEquals(List.of(top + " 5 null", partner + " 1 30"), owners(graph, below));
        assertEquals(List.of(top + " 2 25"), owners(graph, all));
        assertEquals(List.of(), owners(graph, top));
    }

    @Test
    @TestTransaction
    void are_those_of_today() {
        DrawnGraph graph = new DrawnGraph(database, 5);
        graph.own(0, 1, "70", DrawnGraph.held(null, "2020"));
        graph.own(0, 2, "30", DrawnGraph.held("2019", null));
        graph.own(2, 3, "50", DrawnGraph.held("9999", null));
        assertEquals(List.of("2 1 30"), owners(graph, 0));
        assertEquals(List.of("1 1 70"), on(graph, 0, "2018-12-31"));
        assertEquals(List.of("1 1 70", "2 1 30"), on(graph, 0, "2019-01-01"));
        assertEquals(List.of("1 1 70", "2 1 30"), on(graph, 0, "2020-12-31"));
        assertEquals(List.of("2 1 30"), on(graph, 0, "2021-01-01"));
        assertEquals(List.of("3 2 15"), on(graph, 0, "9999-01-01"));
    }

    @Test
    @TestTransaction
    void follow_when_links_change() {
        DrawnGraph graph = new DrawnGraph(database, 4);
        graph.own(0, 1, "50");
        graph.own(1, 2, "50");
        assertEquals(List.of("2 2 25"), owners(graph, 0));
        graph.own(2, 3, "100");
        assertEquals(List.of("3 3 25"), owners(graph, 0));
        database.update("update link set share_percent = 10 where subject_id = ?", graph.id(1));
        assertEquals(List.of("3 3 5"), owners(graph, 0));
        database.update("update link set subject_id = ? where subject_id = ?", graph.id(3), graph.id(1));
        assertEquals(List.of("1 1 50"), owners(graph, 0));
        assertEquals(List.of(), owners(graph, 1));
        database.update("delete from link where subject_id = ?", graph.id(0));
        assertEquals(List.of(), owners(graph, 0));
    }

    private List<String> owners(DrawnGraph graph, int node) {
        return Owners.today(database, graph, node);
    }

    private List<String> on(DrawnGraph graph, int node, String day) {
        return Owners.on(database, graph, node, day);
    }
}
