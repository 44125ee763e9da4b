package io.zonegraph.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.zonegraph.graph.GoldenQuery;
import java.io.IOException;

/** The golden queries, asked of a process. */
final class Golden {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Golden() {}

    static void assertAnswered(GoldenQuery query, RunningService service) throws IOException {
        Answer answer = Client.ask(service.graphql(), query.text(), query.variables());
        assertEquals(
                query.expectation().get("response").toPrettyString(),
                JSON.readTree(answer.body()).toPrettyString());
    }
}
