package io.zonegraph.operation;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** Clients that ask the same again and again, each once it has its answer and has thought about it for a moment. */
final class Load implements AutoCloseable {

    private static final int MILLIS_OF_THOUGHT = 25;

    /** More than any test asks in its time; ends what a test forgot to end. */
    private static final int MOST = 100_000;

    private final ConcurrentLinkedQueue<Answer> answers = new ConcurrentLinkedQueue<>();
    private final ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean over;

    private Load() {}

    static Load start(int clients, URI graphql, String query) {
        Load load = new Load();
        for (int i = 0; i < clients; i++) {
            load.clients.execute(() -> load.ask(graphql, query));
        }
        return load;
    }

    private void ask(URI graphql, String query) {
        try {
            while (!over && answers.size() < MOST) {
                answers.add(Client.ask(graphql, query));
                TimeUnit.MILLISECONDS.sleep(MILLIS_OF_THOUGHT);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Sends no more, waits for the answers that are due, and hands out all there were. */
    List<Answer> stop() {
        over = true;
        clients.close();
        return List.copyOf(answers);
    }

    /** The first answers of a JVM take their time, and are not what is to be measured. */
    static void warmUp(URI graphql, String query) throws Exception {
        all(500, 8, graphql, query);
    }

    /** So many requests at the same time, and what came of each. */
    static List<Answer> atOnce(int requests, URI graphql, String query) throws Exception {
        return all(requests, requests, graphql, query);
    }

    /** So many requests in all, so many at a time. */
    static List<Answer> all(int requests, int atATime, URI graphql, String query) throws Exception {
        try (ExecutorService clients =
                Executors.newFixedThreadPool(atATime, Thread.ofVirtual().factory())) {
            List<Future<Answer>> asked = IntStream.range(0, requests)
                    .mapToObj(any -> clients.submit(() -> Client.ask(graphql, query)))
                    .toList();
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : asked) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    @Override
    public void close() {
        over = true;
        clients.shutdownNow();
    }
}
