package io.zonegraph.fuzz;

import graphql.schema.GraphQLSchema;
import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** Asks a service queries that are drawn from its own schema, each from a seed of its own, and looks at every answer. */
final class Fuzzer {

    /** Of the answers to an honest client most are data. */
    static final double LEAST_WITH_DATA = 0.6;

    private static final int DRAWS = 30;
    private static final int AGAIN = 2;

    /** One in so many. */
    private static final int IN_PARTS = 4;

    private static final Duration PROGRESS = Duration.ofSeconds(10);

    private final Endpoint endpoint;
    private final PrintStream out;
    private final GraphQLSchema schema;
    private final KnownValues known;
    private final AnswerCheck check;
    private final Tally tally = new Tally();

    Fuzzer(URI address, PrintStream out) {
        this.endpoint = new Endpoint(address);
        this.out = out;
        this.schema = endpoint.schema();
        this.known = new KnownValues(endpoint, schema);
        this.check = new AnswerCheck(schema);
    }

    /** Queries from the seeds that follow on the one given, some at a time. */
    Tally run(long seed, int queries, int atATime) throws InterruptedException {
        out.println("seeds " + seed + " to " + (seed + queries - 1));
        Instant begun = Instant.now();
        Instant told = begun;
        Semaphore room = new Semaphore(atATime);
        try (ExecutorService askers = Executors.newFixedThreadPool(atATime)) {
            for (int i = 0; i < queries; i++) {
                long own = seed + i;
                room.acquire();
                askers.execute(() -> {
                    try {
                        ask(own);
                    } catch (RuntimeException e) {
                        tally.failed("the fuzzer itself");
                        tally.reduced("seed " + own + ": " + e);
                        e.printStackTrace(out);
                    } finally {
                        room.release();
                    }
                });
                if (Duration.between(told, Instant.now()).compareTo(PROGRESS) > 0) {
                    told = Instant.now();
                    out.println(Duration.between(begun, told).toSeconds() + " s, " + tally);
                }
            }
            askers.shutdown();
            askers.awaitTermination(1, TimeUnit.MINUTES);
        }
        out.println(Duration.between(begun, Instant.now()).toSeconds() + " s, " + tally);
        return tally;
    }

    /** One in fifty may break a rule of the language, and has to be told so. */
    Query draw(long seed) {
        Random random = new Random(seed);
        // Seeds that follow on each other begin alike.
        random.nextInt();
        boolean anything = random.nextInt(50) == 0;
        Query query = new QueryDraw(random, known, schema).draw();
        for (int i = 0; i < DRAWS && !anything && !check.valid(query); i++) {
            query = new QueryDraw(random, known, schema).draw();
        }
        return query;
    }

    private void ask(long seed) {
        Query query = draw(seed);
        try {
            long begun = System.nanoTime();
            String outcome = patiently(query, seed);
            tally.answered(outcome, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
        } catch (Wrong wrong) {
            if (tally.failed(wrong.kind())) {
                Query reduced = new Reducer(smaller -> fails(smaller, seed, wrong.kind())).reduce(query);
                String failure = "seed " + seed + ", " + wrong.getMessage() + "\n" + reduced;
                tally.reduced(failure);
                out.println(failure);
            }
        }
    }

    /** What fails under load and not when it is asked again was in want of a processor, and not at fault. */
    private String patiently(Query query, long seed) {
        for (int i = 0; ; i++) {
            try {
                return askOnce(query, seed);
            } catch (Wrong wrong) {
                if (i == AGAIN || !AnswerCheck.isOfLoad(wrong)) {
                    throw wrong;
                }
                tally.again();
            }
        }
    }

    /** Some are asked a second time, in part. */
    private String askOnce(Query query, long seed) {
        Endpoint.Answer answer = endpoint.ask(query.request());
        String outcome = check.check(query, answer);
        Random random = new Random(~seed);
        if (outcome.equals(AnswerCheck.DATA) && random.nextInt(IN_PARTS) == 0) {
            new PartCheck(endpoint, check).check(query, answer, random);
        }
        return outcome;
    }

    private boolean fails(Query query, long seed, String kind) {
        if (!check.valid(query)) {
            return false;
        }
        try {
            askOnce(query, seed);
            return false;
        } catch (Wrong wrong) {
            return wrong.kind().equals(kind);
        }
    }

    /** Of a service that runs: its address, how many queries, and the first seed, which is drawn if it is not given. */
    public static void main(String[] arguments) throws InterruptedException {
        int queries = Integer.parseInt(arguments[1]);
        long seed = arguments.length > 2
                ? Long.parseLong(arguments[2])
                : ThreadLocalRandom.current().nextInt(Integer.MAX_VALUE);
        int atATime = Integer.getInteger("fuzz.at-a-time", 4);
        Tally tally = new Fuzzer(URI.create(arguments[0]), System.out).run(seed, queries, atATime);
        boolean content = tally.failures().isEmpty() && tally.of("data") >= queries * LEAST_WITH_DATA;
        System.exit(content ? 0 : 1);
    }
}
