package io.zonegraph.operation;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One address for several replicas: each request goes to the next of those that said they were ready when last asked,
 * and a request that a replica does not answer is lost (502), not sent again.
 */
final class Balancer implements AutoCloseable {

    /** How often real ones ask, or oftener. */
    private static final int MILLIS_BETWEEN_LOOKS = 1_000;

    private final HttpServer server;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
    private final Future<?> looks;
    private final List<RunningService> replicas;
    private final AtomicInteger next = new AtomicInteger();
    private volatile List<RunningService> ready = List.of();

    Balancer(RunningService... replicas) throws IOException {
        this.replicas = List.of(replicas);
        look();
        looks = watch.scheduleAtFixedRate(
                this::look, MILLIS_BETWEEN_LOOKS, MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/graphql", this::forward);
        server.start();
    }

    URI graphql() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/graphql");
    }

    private void look() {
        ready = replicas.stream()
                .filter(replica -> replica.ready().status() == 200)
                .toList();
    }

    private void forward(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            Answer answer = answer(body);
            byte[] bytes = answer.body().getBytes(UTF_8);
            exchange.sendResponseHeaders(answer.isLost() ? 502 : answer.status(), bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private Answer answer(String body) {
        List<RunningService> choice = ready;
        if (choice.isEmpty()) {
            return new Answer(0, 0, 502, "No replica is ready.");
        }
        return Client.post(
                choice.get(Math.floorMod(next.getAndIncrement(), choice.size())).graphql(), body);
    }

    @Override
    public void close() {
        looks.cancel(true);
        watch.shutdown();
        server.stop(0);
    }
}
