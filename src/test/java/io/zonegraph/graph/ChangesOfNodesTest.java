package io.zonegraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Changes are kept by a filter as they are by hand from all of them. */
@QuarkusTest
class ChangesOfNodesTest {

    private static final String CHANGES = """
            query ($filter: ChangeFilter, $after: String) {
                changes(since: "2000-01-01T00:00:00Z", first: 100, filter: $filter, after: $after) {
                    totalCount nodes { kind changedAt node { slug __typename } claim { property } }
                    pageInfo { hasNextPage endCursor }
                }
            }""";

    @Inject
    Asking asking;

    static Stream<Arguments> filters() {
        return Stream.of(
                Arguments.of(Map.of("node", Map.of("slug", Map.of("eq", "hanssip"))), where("/node/slug", "hanssip")),
                Arguments.of(Map.of("node", Map.of("park", Map.of())), where("/node/__typename", "Park")),
                Arguments.of(Map.of("kind", Map.of("eq", "NODE_ADDED")), where("/kind", "NODE_ADDED")),
                Arguments.of(
                        Map.of(
                                "node", Map.of("slug", Map.of("eq", "hanssip")),
                                "claim", Map.of("property", Map.of("eq", "AREA"))),
                        where("/node/slug", "hanssip").and(where("/claim/property", "AREA"))));
    }

    @ParameterizedTest
    @MethodSource("filters")
    void are_those_among_all(Map<String, Object> filter, Predicate<JsonNode> kept) {
        List<JsonNode> expected = changes(Map.of()).stream().filter(kept).toList();
        assertTrue(!expected.isEmpty(), "nothing to keep");
        assertEquals(expected, changes(filter));
    }

    private List<JsonNode> changes(Map<String, Object> filter) {
        List<JsonNode> changes = new ArrayList<>();
        String after = "";
        JsonNode page;
        do {
            Map<String, Object> variables =
                    after.isEmpty() ? Map.of("filter", filter) : Map.of("filter", filter, "after", after);
            page = asking.ask(CHANGES, variables).data().get("changes");
            page.get("nodes").forEach(changes::add);
            after = page.at("/pageInfo/endCursor").asText();
        } while (page.at("/pageInfo/hasNextPage").booleanValue());
        assertEquals(page.get("totalCount").intValue(), changes.size());
        return changes;
    }

    private static Predicate<JsonNode> where(String path, String value) {
        return change -> value.equals(change.at(path).textValue());
    }
}
