package io.zonegraph.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Ten connections and a hundred slow requests: who does not fit is told so, and no connection is ever lost. */
class MoreThanThePoolHoldsIT {

    private static final int POOL = 10;
    /** The one that looks whether the database is there goes where the pool goes, and is none of it. */
    private static final int WATCH = 1;

    private static final String READING =
            "pg_stat_activity where application_name = 'reading' and backend_type = 'client backend'";

    /** One second, and a little for a hundred answers at once on a busy machine. */
    private static final Duration REFUSED = Duration.ofMillis(1_300);

    private static RunningPostgres postgres;
    private static SlowQuery slow;

    @BeforeAll
    static void start() throws Exception {
        postgres = RunningPostgres.start();
    }

    @AfterAll
    static void stop() throws Exception {
        postgres.close();
    }

    @Test
    void those_that_do_not_fit_are_refused_in_time_while_the_process_lives() throws Exception {
        try (RunningService service = service("more-than-the-pool-slow", Map.of())) {
            slow.takes(0);
            Load.atOnce(100, service.graphql(), SlowQuery.TEXT);
            slow.takes(2.5);
            CompletableFuture<List<Answer>> asked =
                    CompletableFuture.supplyAsync(unchecked(() -> Load.atOnce(100, service.graphql(), SlowQuery.TEXT)));
            Duration slowest = Duration.ZERO;
            while (!asked.isDone()) {
                Answer live = service.live();
                slowest = live.took().compareTo(slowest) > 0 ? live.took() : slowest;
                assertEquals(200, live.status(), live.toString());
                assertTrue(live.took().compareTo(Duration.ofSeconds(1)) < 0, live.toString());
                assertEquals(200, service.ready().status(), "busy is not broken");
                TimeUnit.MILLISECONDS.sleep(20);
            }
            List<Answer> good = asked.join().stream().filter(Answer::isGood).toList();
            List<Answer> refused = asked.join().stream()
                    .filter(answer -> answer.code().equals("OVERLOADED") && answer.status() == 503)
                    .toList();
            Figures.note("pool of %d: %d answered, %d refused, the slowest refusal %d ms, the slowest liveness %d ms"
                    .formatted(POOL, good.size(), refused.size(), Figures.slowest(refused), slowest.toMillis()));
            assertEquals(POOL, good.size(), asked.join().toString());
            assertEquals(100 - POOL, refused.size(), asked.join().toString());
            refused.forEach(answer -> assertTrue(answer.took().compareTo(REFUSED) < 0, answer.toString()));
        }
    }

    @Test
    void a_thousand_missed_deadlines_leave_the_pool_whole() throws Exception {
        try (RunningService service =
                service("more-than-the-pool-deadline", Map.of("ZONEGRAPH_LIMITS_DEADLINE", "150ms"))) {
            timeOut(1_000, service);
        }
    }

    @Test
    void hundreds_of_statements_that_took_too_long_leave_the_pool_whole() throws Exception {
        try (RunningService service = service(
                "more-than-the-pool-statement",
                Map.of(
                        "QUARKUS_DATASOURCE_READ_JDBC_ADDITIONAL_JDBC_PROPERTIES_OPTIONS",
                        "-c default_transaction_read_only=on -c statement_timeout=250ms"))) {
            timeOut(400, service);
        }
    }

    private static void timeOut(int requests, RunningService service) throws Exception {
        slow.takes(2.5);
        List<Answer> answers = Load.all(requests, POOL, service.graphql(), SlowQuery.TEXT);
        List<Answer> others = answers.stream()
                .filter(answer -> !answer.code().equals("DEADLINE_EXCEEDED"))
                .toList();
        assertEquals(List.of(), others, others.size() + " of " + requests);

        awaitQuiet();
        CompletableFuture<List<Answer>> burst = CompletableFuture.supplyAsync(
                unchecked(() -> Load.all(POOL * 30, POOL, service.graphql(), SlowQuery.TEXT)));
        Awaitility.await("all connections can be used")
                .pollInterval(Duration.ofMillis(10))
                .until(() -> slow.running() == POOL);
        burst.join();
        awaitQuiet();
        slow.takes(0);
        Figures.note("pool of %d: %d timeouts, then %d connections".formatted(POOL, requests, postgres.count(READING)));
        Load.all(100, POOL, service.graphql(), "{ city(slug: \"hai-phong\") { name } }")
                .forEach(answer -> assertTrue(answer.isGood(), answer.toString()));
    }

    private static void awaitQuiet() {
        Awaitility.await("nothing runs on, and no transaction is open")
                .atMost(Duration.ofSeconds(1))
                .until(() -> postgres.count(READING + " and state <> 'idle'") == 0);
        assertTrue(postgres.count(READING) <= POOL + WATCH, "connections: " + postgres.count(READING));
    }

    private static RunningService service(String name, Map<String, String> more) throws Exception {
        Map<String, String> environment = new HashMap<>(postgres.environment());
        environment.put("QUARKUS_DATASOURCE_READ_JDBC_MAX_SIZE", Integer.toString(POOL));
        environment.put("QUARKUS_DATASOURCE_READ_JDBC_URL", postgres.url() + "?ApplicationName=reading");
        environment.putAll(more);
        RunningService service = RunningService.startAndAwait(name, environment);
        if (slow == null) {
            slow = new SlowQuery(postgres);
        }
        return service;
    }

    private static <T> Supplier<T> unchecked(java.util.concurrent.Callable<T> call) {
        return () -> {
            try {
                return call.call();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        };
    }
}
