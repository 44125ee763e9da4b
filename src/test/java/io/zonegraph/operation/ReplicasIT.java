package io.zonegraph.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.zonegraph.graph.GoldenQuery;
import java.io.IOException;
import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two replicas that start at the same time on one empty database: it is prepared once, and they answer alike. */
class ReplicasIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static RunningPostgres postgres;
    private static RunningService one;
    private static RunningService other;
    private static Balancer balancer;

    @BeforeAll
    static void start() throws Exception {
        postgres = RunningPostgres.start();
        one = RunningService.start("replicas-one", postgres.environment());
        other = RunningService.start("replicas-other", postgres.environment());
        one.awaitReady(RunningService.START);
        other.awaitReady(RunningService.START);
        balancer = new Balancer(one, other);
    }

    @AfterAll
    static void stop() throws Exception {
        balancer.close();
        one.close();
        other.close();
        postgres.close();
    }

    static Stream<GoldenQuery> queries() {
        return GoldenQuery.all();
    }

    @Test
    void the_data_set_is_loaded_once() {
        assertEquals(1, postgres.count("dataset_load"));
        assertEquals(postgres.one("select claims from dataset_load"), postgres.one("select count(*) from claim"));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void both_answer_alike_and_so_does_their_common_address(GoldenQuery query) throws IOException {
        String expected = query.expectation().get("response").toPrettyString();
        for (URI address : new URI[] {one.graphql(), other.graphql(), balancer.graphql(), balancer.graphql()}) {
            Answer answer = Client.ask(address, query.text(), query.variables());
            assertEquals(expected, JSON.readTree(answer.body()).toPrettyString(), address.toString());
        }
    }
}
