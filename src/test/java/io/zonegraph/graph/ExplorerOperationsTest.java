package io.zonegraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the explorer asks is answered as expected, at the cost that is expected. */
@QuarkusTest
class ExplorerOperationsTest {

    /** What differs from database to database. */
    private static final Set<String> OF_THIS_DATABASE =
            Set.of("id", "cursor", "startCursor", "endCursor", "recordedAt", "changedAt", "supersededAt");

    @Inject
    Asking asking;

    static Stream<GoldenQuery> operations() {
        return ExplorerOperations.all();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void is_answered_as_expected(GoldenQuery operation) throws IOException {
        Asking.Answer answer = asking.ask(operation.text(), ExplorerOperations.variables(operation, asking));
        JsonNode response = stable(answer.data().deepCopy());
        IntNode statements = IntNode.valueOf((int) answer.statements());
        if (!operation.written("response", response) || !operation.written("statements", statements)) {
            JsonNode expected = operation.expectation();
            assertEquals(expected.get("response").toPrettyString(), response.toPrettyString());
            assertEquals(expected.get("statements").asLong(), answer.statements(), "statements");
        }
    }

    private static JsonNode stable(JsonNode response) {
        if (response instanceof ObjectNode object) {
            object.fields().forEachRemaining(field -> {
                if (OF_THIS_DATABASE.contains(field.getKey())
                        && !field.getValue().isNull()) {
                    object.put(field.getKey(), "…");
                } else {
                    stable(field.getValue());
                }
            });
        } else if (response instanceof ArrayNode array) {
            array.forEach(ExplorerOperationsTest::stable);
        }
        return response;
    }
}
