package io.zonegraph.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** PostgreSQL dies, or hangs, under load: every request is told so in time, and nobody has to restart the service. */
class DatabaseGoesAwayIT {

    private static final String QUERY = "{ city(slug: \"hai-phong\") { name parks { nodes { name } } } }";
    private static final int CLIENTS = 8;
    private static final Duration NOTICED = Duration.ofSeconds(5);
    private static final Duration KILLED_ANSWER = Duration.ofSeconds(2);
    /** The deadline of a request, and a little for a busy machine. */
    private static final Duration FROZEN_ANSWER = Duration.ofMillis(5_500);

    private static RunningPostgres postgres;
    private static RunningService service;

    @BeforeAll
    static void start() throws Exception {
        postgres = RunningPostgres.start();
        service = RunningService.startAndAwait("database-goes-away", postgres.environment());
        Load.warmUp(service.graphql(), QUERY);
    }

    @AfterAll
    static void stop() throws Exception {
        service.close();
        postgres.close();
    }

    @Test
    void killed() throws Exception {
        List<Answer> answers;
        long gone;
        long back;
        try (Load load = Load.start(CLIENTS, service.graphql(), QUERY)) {
            TimeUnit.SECONDS.sleep(2);
            gone = System.nanoTime();
            postgres.kill();
            service.awaitNotReady(NOTICED);
            Figures.note("killed: not ready after %d ms".formatted(Figures.millisSince(gone)));
            assertEquals(200, service.live().status());
            TimeUnit.SECONDS.sleep(3);
            postgres.startAgain();
            back = System.nanoTime();
            service.awaitReady(NOTICED);
            Figures.note("killed: ready again %d ms after PostgreSQL".formatted(Figures.millisSince(back)));
            TimeUnit.NANOSECONDS.sleep(back + NOTICED.toNanos() - System.nanoTime());
            TimeUnit.SECONDS.sleep(2);
            answers = load.stop();
        }
        note("killed", answers);
        none(answers, Answer::isLost, "lost");
        none(answers, answer -> !answer.endedBefore(gone) && answer.took().compareTo(KILLED_ANSWER) > 0, "late");
        none(answers, answer -> !answer.isGood() && !answer.code().equals("DATABASE_UNAVAILABLE"), "of another code");
        goodBeforeAndAfter(answers, gone, back + NOTICED.toNanos());
    }

    @Test
    void frozen() throws Exception {
        List<Answer> answers;
        long frozen;
        long thawed;
        try (Load load = Load.start(CLIENTS, service.graphql(), QUERY)) {
            TimeUnit.SECONDS.sleep(1);
            frozen = System.nanoTime();
            postgres.freeze();
            try {
                service.awaitNotReady(NOTICED);
                Figures.note("frozen: not ready after %d ms".formatted(Figures.millisSince(frozen)));
                TimeUnit.SECONDS.sleep(7);
                Answer live = service.live();
                assertEquals(200, live.status());
                assertTrue(live.took().compareTo(Duration.ofSeconds(1)) < 0, live.toString());
            } finally {
                postgres.thaw();
            }
            thawed = System.nanoTime();
            service.awaitReady(NOTICED);
            Figures.note("frozen: ready again %d ms after it was thawed".formatted(Figures.millisSince(thawed)));
            TimeUnit.NANOSECONDS.sleep(thawed + NOTICED.toNanos() - System.nanoTime());
            TimeUnit.SECONDS.sleep(2);
            answers = load.stop();
        }
        note("frozen", answers);
        Set<String> codes = Set.of("DATABASE_UNAVAILABLE", "DEADLINE_EXCEEDED", "OVERLOADED");
        none(answers, Answer::isLost, "lost");
        none(answers, answer -> answer.took().compareTo(FROZEN_ANSWER) > 0, "late");
        none(answers, answer -> !answer.isGood() && !codes.contains(answer.code()), "of another code");
        goodBeforeAndAfter(answers, frozen, thawed + NOTICED.toNanos());
    }

    private static void note(String how, List<Answer> answers) {
        List<Answer> bad = answers.stream().filter(answer -> !answer.isGood()).toList();
        Figures.note("%s: %d requests, %d with a code (%s), the slowest %d ms"
                .formatted(
                        how,
                        answers.size(),
                        bad.size(),
                        bad.stream().collect(Collectors.groupingBy(Answer::code, Collectors.counting())),
                        Figures.slowest(answers)));
    }

    private static void goodBeforeAndAfter(List<Answer> answers, long gone, long recovered) {
        List<Answer> before =
                answers.stream().filter(answer -> answer.endedBefore(gone)).toList();
        List<Answer> after = answers.stream()
                .filter(answer -> answer.startedAfter(recovered))
                .toList();
        none(before, answer -> !answer.isGood(), "failed before");
        none(after, answer -> !answer.isGood(), "failed after");
        assertTrue(!before.isEmpty() && !after.isEmpty(), before.size() + " before, " + after.size() + " after");
        assertTrue(answers.stream().anyMatch(answer -> !answer.isGood()), "nobody noticed");
        assertTrue(service.isRunning());
    }

    private static void none(List<Answer> answers, Predicate<Answer> wrong, String what) {
        List<Answer> found = answers.stream().filter(wrong).toList();
        assertTrue(
                found.isEmpty(),
                () -> found.size() + " of " + answers.size() + " are " + what + ", the first: " + found.getFirst());
    }
}
