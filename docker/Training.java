import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Makes the AOT cache of a packaged Zonegraph: starts it on a database of its own, asks it what its visitors are offered
 * to ask, stops it, and waits until the virtual machine has written down what it loaded, linked and profiled.
 *
 * <p>A program and not a script, so that it runs on any base image that has a Java runtime, with a shell or without.
 *
 * <pre>java Training QUARKUS_APP FOLDER_OF_QUERIES [JVM_OPTION...]</pre>
 */
public final class Training {

    private static final URI SERVICE = URI.create("http://localhost:8080");
    private static final URI MANAGEMENT = URI.create("http://localhost:9000");
    private static final int ROUNDS = 20;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process service;

    private Training(Process service) {
        this.service = service;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path application = Path.of(arguments[0]).toAbsolutePath();
        Path cache = application.resolve("app.aot");
        List<String> command = new ArrayList<>(List.of("java", "-XX:AOTCacheOutput=" + cache));
        command.addAll(List.of(arguments).subList(2, arguments.length));
        command.addAll(List.of("-jar", application.resolve("quarkus-run.jar").toString()));
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        // All that it is taught comes from one address, at once.
        builder.environment().put("ZONEGRAPH_RATE_LIMIT_ENABLED", "false");
        Process service = builder.start();
        try {
            new Training(service).ask(Path.of(arguments[1]));
            // As an orchestrator would: the cache is written by an orderly end.
            stop(service);
            if (Files.notExists(cache)) {
                throw new IOException("The service ended without having written " + cache);
            }
            System.out.printf("%s: %,d bytes%n", cache, Files.size(cache));
        } finally {
            // Gently here too: the service stops its database when it ends, and only then.
            stop(service);
        }
    }

    private static void stop(Process service) throws InterruptedException {
        service.destroy();
        if (!service.waitFor(5, TimeUnit.MINUTES)) {
            service.destroyForcibly();
        }
    }

    private void ask(Path folder) throws IOException, InterruptedException {
        awaitReady();
        List<Path> queries;
        try (Stream<Path> files = Files.list(folder)) {
            queries = files.filter(file -> file.toString().endsWith(".graphql")).toList();
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (Path query : queries) {
                expectOk(question(query));
            }
            expectOk(request(SERVICE.resolve("/graphql/schema.graphql")));
            expectOk(request(MANAGEMENT.resolve("/q/health/live")));
        }
        System.out.printf("%d queries asked %d times%n", queries.size(), ROUNDS);
    }

    /** A query, and its variables from the JSON file of the same name, if it has one. */
    private static HttpRequest.Builder question(Path query) throws IOException {
        Path variables = query.resolveSibling(query.getFileName().toString().replace(".graphql", ".json"));
        String body = "{\"query\":%s,\"variables\":%s}"
                .formatted(
                        quoted(Files.readString(query)), Files.exists(variables) ? Files.readString(variables) : "{}");
        return request(SERVICE.resolve("/graphql")).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
    }

    private void awaitReady() throws IOException, InterruptedException {
        Instant end = Instant.now().plus(Duration.ofMinutes(15));
        while (statusOfReadiness() != 200) {
            if (!service.isAlive() || Instant.now().isAfter(end)) {
                throw new IOException("The service did not become ready");
            }
            Thread.sleep(200);
        }
    }

    private int statusOfReadiness() throws InterruptedException {
        try {
            return client.send(request(MANAGEMENT.resolve("/q/health/ready")).build(), BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        }
    }

    private void expectOk(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200 || answer.body().contains("\"errors\"")) {
            throw new IOException(answer.uri() + " answered " + answer.statusCode() + ": " + answer.body());
        }
    }

    private static HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5));
    }

    /** The text as a string of JSON; the queries hold no control characters but line ends. */
    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
