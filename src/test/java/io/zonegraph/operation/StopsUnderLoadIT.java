package io.zonegraph.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** One of two replicas is told to go while clients ask: nobody notices. */
class StopsUnderLoadIT {

    private static final String QUERY = "{ city(slug: \"hai-phong\") { name parks { nodes { name } } } }";
    private static final Duration TO_END = Duration.ofSeconds(15);
    /** What a process that ended because of SIGTERM reports. */
    private static final int TERMINATED = 143;

    @Test
    void no_request_is_lost() throws Exception {
        try (RunningPostgres postgres = RunningPostgres.start();
                RunningService going = RunningService.startAndAwait("stops-under-load-going", postgres.environment());
                RunningService staying =
                        RunningService.startAndAwait("stops-under-load-staying", postgres.environment());
                Balancer balancer = warmedUp(going, staying);
                Load load = Load.start(8, balancer.graphql(), QUERY)) {
            SlowQuery slow = new SlowQuery(postgres);
            slow.takes(2.5);
            TimeUnit.SECONDS.sleep(2);
            CompletableFuture<List<Answer>> underWay = CompletableFuture.supplyAsync(() -> slow(going));
            TimeUnit.MILLISECONDS.sleep(500);

            long told = System.nanoTime();
            going.terminate();
            going.awaitNotReady(Duration.ofSeconds(1));
            Answer late = going.ask(QUERY);
            assertTrue(late.isGood(), "not ready, and still answering: " + late);
            assertEquals(200, going.live().status(), "not ready is not dead");
            int code = going.awaitExit(TO_END);
            Duration took = Duration.ofNanos(System.nanoTime() - told);

            Figures.note("SIGTERM: exit code %d after %d ms".formatted(code, took.toMillis()));
            assertEquals(TERMINATED, code);
            assertTrue(took.compareTo(TO_END) < 0, took.toString());
            assertAllGood(underWay.join());
            TimeUnit.SECONDS.sleep(2);
            assertAllGood(load.stop());
        }
    }

    @Test
    void a_database_that_hangs_does_not_keep_it() throws Exception {
        try (RunningPostgres postgres = RunningPostgres.start();
                RunningService service =
                        RunningService.startAndAwait("stops-under-load-frozen", postgres.environment())) {
            postgres.freeze();
            try (Load load = Load.start(4, service.graphql(), QUERY)) {
                TimeUnit.SECONDS.sleep(1);
                service.terminate();
                assertEquals(TERMINATED, service.awaitExit(TO_END));
            }
        }
    }

    private static Balancer warmedUp(RunningService going, RunningService staying) throws Exception {
        going.awaitReady(RunningService.START);
        Load.warmUp(going.graphql(), QUERY);
        Load.warmUp(staying.graphql(), QUERY);
        return new Balancer(going, staying);
    }

    private static List<Answer> slow(RunningService service) {
        try {
            return Load.atOnce(5, service.graphql(), SlowQuery.TEXT);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertAllGood(List<Answer> answers) {
        List<Answer> bad = answers.stream().filter(answer -> !answer.isGood()).toList();
        Figures.note("SIGTERM: %d of %d requests lost or failed".formatted(bad.size(), answers.size()));
        assertTrue(answers.size() > 0);
        assertEquals(List.of(), bad, bad.size() + " of " + answers.size());
    }
}
