package io.zonegraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A query with aliases and arguments, at the root and below, answers the same as its parts asked one by one. The queries
 * are drawn from seeds: a failing seed fails again.
 */
@QuarkusTest
class AliasesTest {

    private static final int QUERIES = 150;

    @Inject
    Asking asking;

    static IntStream seeds() {
        return IntStream.range(0, QUERIES);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void answer_the_same_as_separate_queries(int seed) {
        Random random = new Random(seed);
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < 2 + random.nextInt(3); i++) {
            fields.add(RandomSelection.rootField(random));
        }
        JsonNode together = asking.ask(aliased(fields));
        for (int i = 0; i < fields.size(); i++) {
            JsonNode apart = asking.ask("{ alone: " + fields.get(i) + " }");
            assertEquals(apart.get("alone"), together.get("a" + i), "seed " + seed + ": " + fields.get(i));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void below_a_node_answer_the_same_as_separate_queries(int seed) {
        Random random = new Random(seed);
        String parent = RandomSelection.cityPage(random);
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < 2 + random.nextInt(3); i++) {
            fields.add(RandomSelection.cityField(random, 1));
        }
        JsonNode together = asking.ask("{ cities" + parent + " { nodes " + aliased(fields) + " } }")
                .at("/cities/nodes");
        for (int i = 0; i < fields.size(); i++) {
            JsonNode apart = asking.ask("{ cities" + parent + " { nodes { alone: " + fields.get(i) + " } } }")
                    .at("/cities/nodes");
            assertEquals(apart.size(), together.size(), "seed " + seed);
            for (int node = 0; node < apart.size(); node++) {
                assertEquals(
                        apart.get(node).get("alone"),
                        together.get(node).get("a" + i),
                        "seed " + seed + ", node " + node + ": " + fields.get(i));
            }
        }
    }

    private static String aliased(List<String> fields) {
        StringBuilder selection = new StringBuilder("{");
        for (int i = 0; i < fields.size(); i++) {
            selection.append(" a").append(i).append(": ").append(fields.get(i));
        }
        return selection.append(" }").toString();
    }
}
