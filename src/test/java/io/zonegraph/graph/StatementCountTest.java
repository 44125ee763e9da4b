package io.zonegraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.IntNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a query costs in SQL depends on its shape, never on how many rows it meets. */
@QuarkusTest
class StatementCountTest {

    @Inject
    Asking asking;

    static Stream<GoldenQuery> queries() {
        return GoldenQuery.all();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void costs_the_statements_expected(GoldenQuery query) throws IOException {
        Asking.Answer answer = asking.ask(query.text(), query.variables());
        boolean written = query.written("statements", IntNode.valueOf((int) answer.statements()))
                && query.written("roundTrips", IntNode.valueOf((int) answer.roundTrips()));
        if (!written) {
            assertEquals(query.expectation().get("statements").asLong(), answer.statements(), "statements");
            assertEquals(query.expectation().get("roundTrips").asLong(), answer.roundTrips(), "round trips");
        }
    }

    @Test
    void is_the_same_for_one_parent_and_for_all() {
        String query = """
                query ($filter: CityFilter) {
                  cities(first: 100, filter: $filter) {
                    totalCount
                    nodes {
                      name
                      country { name cities(first: 2) { totalCount } }
                      names { value }
                      parks(first: 5) { nodes { name developers(first: 5) { edges { role node { name } claim { basis } } } } }
                      predecessors { nodes { name } }
                      claims(first: 3) { nodes { property citations { source { name } } } }
                    }
                  }
                }""";
        Asking.Answer one = asking.ask(query, Map.of("filter", Map.of("slug", Map.of("eq", "hai-phong"))));
        Asking.Answer all = asking.ask(query, Map.of("filter", Map.of()));
        assertEquals(1, one.data().at("/cities/nodes").size());
        assertEquals(66, all.data().at("/cities/nodes").size());
        assertEquals(one.statements(), all.statements(), "statements");
        assertEquals(one.roundTrips(), all.roundTrips(), "round trips");
    }

    @Test
    void is_the_same_for_one_parent_and_for_a_hundred() {
        String query = "query ($first: Int) { claims(first: $first) { totalCount nodes { property "
                + "citations { locator source { name } } derivedFrom { property } } } }";
        Asking.Answer one = asking.ask(query, Map.of("first", 1));
        Asking.Answer hundred = asking.ask(query, Map.of("first", 100));
        assertEquals(100, hundred.data().at("/claims/nodes").size());
        assertEquals(one.statements(), hundred.statements(), "statements");
        assertEquals(one.roundTrips(), hundred.roundTrips(), "round trips");
    }

    @Test
    void is_one_for_a_page_with_its_total() {
        assertEquals(
                1,
                asking.ask("{ parks { totalCount nodes { name city { name country { name } } } } }", Map.of())
                        .statements());
    }

    @Test
    void is_one_round_trip_for_a_node_with_all_that_belongs_to_it() {
        Asking.Answer answer = asking.ask(
                "{ park(slug: \"hanssip\") { name city { name } developers { nodes { name } } deals { nodes { name } } } }",
                Map.of());
        assertEquals(3, answer.statements(), "statements");
        assertEquals(1, answer.roundTrips(), "round trips");
    }
}
