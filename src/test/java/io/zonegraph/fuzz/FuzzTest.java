package io.zonegraph.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/**
 * Whatever a client writes that the schema allows is answered in the shape it asked for, or refused with a reason. The
 * seeds are new each time; {@code -Dfuzz.seed=} repeats those of a run, {@code -Dfuzz.queries=} asks more of them.
 */
@QuarkusTest
class FuzzTest {

    @TestHTTPResource("/graphql")
    URI endpoint;

    @Test
    void whatever_the_schema_allows_is_answered_or_refused_with_a_reason() throws InterruptedException {
        int queries = Integer.getInteger("fuzz.queries", 2_000);
        long seed = Long.getLong("fuzz.seed", ThreadLocalRandom.current().nextInt(Integer.MAX_VALUE));
        Tally tally = new Fuzzer(endpoint, System.out).run(seed, queries, 2);
        assertEquals(List.of(), tally.failures(), "-Dfuzz.seed=" + seed);
        assertTrue(tally.of("data") >= queries * Fuzzer.LEAST_WITH_DATA, "Too little was answered: " + tally);
    }
}
