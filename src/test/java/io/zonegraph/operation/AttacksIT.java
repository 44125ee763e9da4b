package io.zonegraph.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Requests that mean to cost much, sent to the service with the flags of its image: each is answered or refused, and after
 * all of them the service is as it was. What each cost is in {@code target/operation/attacks.tsv}. {@code .ci/attack} runs
 * many more rounds.
 */
@TestMethodOrder(OrderAnnotation.class)
class AttacksIT {

    private static final String FLAGS = "-Xmx128m -XX:+UseSerialGC -XX:+ExitOnOutOfMemoryError";

    private static final int WORST = 20;
    private static final int ROUNDS = Integer.getInteger("attacks.rounds", 3);
    private static final int MIXED = Integer.getInteger("attacks.mixed", 300);
    private static final int AT_A_TIME = 50;
    /** Over what a collection leaves. */
    private static final double GROWTH = 1.1;

    /** For a refusal of what any other client would be answered. */
    private static final Set<String> FAULTS = Set.of("INTERNAL_ERROR", "DEADLINE_EXCEEDED", "DATABASE_UNAVAILABLE");

    private static final ObjectMapper STRICT = new ObjectMapper()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private static RunningPostgres postgres;
    private static RunningService service;
    private static final List<Measured> MEASURED = new ArrayList<>();

    private record Measured(Attack attack, Answer answer, long serviceMillis, long databaseMillis) {

        long millis() {
            return serviceMillis + databaseMillis;
        }

        String line() {
            return Stream.of(
                            attack.kind(),
                            attack.size(),
                            attack.length(),
                            answer.status(),
                            answer.code(),
                            answer.body().length(),
                            serviceMillis,
                            databaseMillis,
                            answer.took().toMillis())
                    .map(Object::toString)
                    .collect(Collectors.joining("\t"));
        }
    }

    @BeforeAll
    static void start() throws Exception {
        postgres = RunningPostgres.start();
        Map<String, String> environment = new HashMap<>(postgres.environment());
        environment.put("JAVA_TOOL_OPTIONS", FLAGS);
        service = RunningService.startAndAwait("attacks", environment);
    }

    @AfterAll
    static void stop() throws Exception {
        service.close();
        postgres.close();
    }

    @Test
    @Order(1)
    void each_is_answered_or_refused() throws Exception {
        List<Attack> attacks = Attack.all().toList();
        assertTrue(attacks.size() >= 300, attacks.size() + " attacks");
        // The first answers of a JVM take their time.
        attacks.forEach(AttacksIT::send);
        for (Attack attack : attacks) {
            MEASURED.add(measured(attack));
        }
        Figures.table(
                "attacks.tsv",
                MEASURED.stream()
                        .sorted(Comparator.comparing(Measured::millis).reversed())
                        .map(Measured::line));
        assertEquals(
                List.of(),
                MEASURED.stream()
                        .filter(one -> isFault(one.answer()))
                        .map(one -> one.attack() + ": " + one.answer())
                        .toList());
    }

    @Test
    @Order(2)
    void leave_the_service_as_it_was() throws Exception {
        // What is kept for the next request is bounded, on each connection to the database too, and full after these.
        sendAll();
        sendAll();
        long before = service.isJvm() ? Heap.afterCollection(service) : 0;
        sendAll();
        assertTrue(service.isRunning(), AttacksIT::log);
        assertTrue(service.ask("{ cities { totalCount } }").isGood());
        if (service.isJvm()) {
            long after = Heap.afterCollection(service);
            Figures.note("attacks: %d bytes of heap before, %d after".formatted(before, after));
            assertTrue(after < before * GROWTH, before + " bytes of heap before, " + after + " after");
        }
    }

    private static void sendAll() throws Exception {
        for (Attack attack : worst()) {
            send(Collections.nCopies(ROUNDS, attack));
            assertTrue(service.isRunning(), () -> attack + ": " + log());
        }
        send(mixed());
    }

    private static List<Attack> mixed() {
        Random random = new Random(1);
        List<Attack> all = Attack.all().toList();
        return Stream.generate(() -> all.get(random.nextInt(all.size())))
                .limit(MIXED)
                .toList();
    }

    /** Of each kind the dearest. */
    private static List<Attack> worst() {
        Map<String, Measured> dearest = MEASURED.stream()
                .collect(Collectors.toMap(
                        one -> one.attack().kind(),
                        Function.identity(),
                        (one, other) -> one.millis() >= other.millis() ? one : other));
        return dearest.values().stream()
                .sorted(Comparator.comparing(Measured::millis).reversed())
                .limit(WORST)
                .map(Measured::attack)
                .toList();
    }

    private static Measured measured(Attack attack) throws Exception {
        Duration ofService = CpuTime.of(service.process());
        Duration ofDatabase = CpuTime.of(postgres.postmaster().orElseThrow());
        Answer answer = send(attack);
        return new Measured(
                attack,
                answer,
                CpuTime.of(service.process()).minus(ofService).toMillis(),
                CpuTime.of(postgres.postmaster().orElseThrow())
                        .minus(ofDatabase)
                        .toMillis());
    }

    private static Answer send(Attack attack) {
        return Client.send(attack.request(service.graphql()));
    }

    /** One after another, and then fifty at a time. */
    private static void send(List<Attack> attacks) throws Exception {
        attacks.forEach(AttacksIT::send);
        try (ExecutorService clients = Executors.newFixedThreadPool(AT_A_TIME)) {
            for (Future<Answer> answer : clients.invokeAll(attacks.stream()
                    .map(attack -> (Callable<Answer>) () -> send(attack))
                    .toList())) {
                assertNotEquals(
                        "INTERNAL_ERROR",
                        answer.get().code(),
                        () -> answer.resultNow().toString());
            }
        }
    }

    private static boolean isFault(Answer answer) {
        return answer.status() == 0
                || answer.status() >= 500
                || FAULTS.contains(answer.code())
                || !isStrictJson(answer.body());
    }

    private static String log() {
        try {
            return service.log();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isStrictJson(String body) {
        try {
            STRICT.readTree(body);
            return !body.isEmpty();
        } catch (JsonProcessingException e) {
            return false;
        }
    }
}
