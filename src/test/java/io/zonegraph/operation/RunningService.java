package io.zonegraph.operation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/**
 * The packaged service as a process of its own: the native executable where the build made one, else the jar with the
 * JDK that runs the test. What it says is kept in {@code target/operation}.
 */
final class RunningService implements AutoCloseable {

    /** Generous, for a busy machine; how long a start takes is measured elsewhere. */
    static final Duration START = Duration.ofMinutes(3);

    private static final Path FOLDER = Path.of("target/operation").toAbsolutePath();

    private final Process process;
    private final URI root;
    private final URI management;
    private final Path log;

    private RunningService(Process process, int port, int managementPort, Path log) {
        this.process = process;
        this.root = URI.create("http://localhost:" + port);
        this.management = URI.create("http://localhost:" + managementPort);
        this.log = log;
    }

    /** Starts the service, on a free port if none is given, and does not wait. {@code name} is that of its log. */
    static RunningService start(String name, Map<String, String> environment) throws IOException {
        Files.createDirectories(FOLDER);
        String given = environment.get("QUARKUS_HTTP_PORT");
        int port = given == null ? freePort() : Integer.parseInt(given);
        Path log = FOLDER.resolve(name + ".log");
        ProcessBuilder builder = new ProcessBuilder(command())
                .directory(FOLDER.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        Map<String, String> all = builder.environment();
        all.keySet().removeIf(key -> key.startsWith("QUARKUS_") || key.startsWith("ZONEGRAPH_"));
        // Tests ask from one address, more than anybody would.
        all.put("ZONEGRAPH_RATE_LIMIT_ENABLED", "false");
        all.put("ZONEGRAPH_CLIENTS_SHARE", "1");
        all.putAll(environment);
        int managementPort = freePort();
        all.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        all.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(managementPort));
        Process process = builder.start();
        // A test that is cut short must leave nothing behind.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return new RunningService(process, port, managementPort, log);
    }

    static RunningService startAndAwait(String name, Map<String, String> environment) throws IOException {
        RunningService service = start(name, environment);
        service.awaitReady(START);
        return service;
    }

    private static List<String> command() {
        String executable = System.getProperty("native.image.path");
        if (executable != null && Files.isExecutable(Path.of(executable))) {
            return List.of(executable);
        }
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path jar = Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath();
        assertTrue(Files.exists(jar), "./mvnw package makes " + jar);
        return List.of(java.toString(), "-jar", jar.toString());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    int port() {
        return root.getPort();
    }

    int managementPort() {
        return management.getPort();
    }

    URI graphql() {
        return root.resolve("/graphql");
    }

    Answer ask(String query) {
        return Client.ask(graphql(), query);
    }

    Answer ready() {
        return Client.get(management.resolve("/q/health/ready"));
    }

    Answer live() {
        return Client.get(management.resolve("/q/health/live"));
    }

    Answer started() {
        return Client.get(management.resolve("/q/health/started"));
    }

    void awaitReady(Duration atMost) {
        await(atMost, "ready", () -> ready().status() == 200);
    }

    void awaitNotReady(Duration atMost) {
        await(atMost, "not ready", () -> ready().status() == 503);
    }

    void awaitLive() {
        await(START, "live", () -> live().status() == 200);
    }

    private void await(Duration atMost, String what, java.util.concurrent.Callable<Boolean> condition) {
        Awaitility.await(what + ", see " + log)
                .atMost(atMost)
                .pollInterval(Duration.ofMillis(20))
                .failFast("the service has ended, see " + log, () -> !process.isAlive())
                .until(condition);
    }

    /** Else it is a native executable. */
    boolean isJvm() {
        return process.info().command().orElseThrow().endsWith("java");
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    /** SIGTERM: asks it to end. */
    void terminate() {
        process.destroy();
    }

    boolean isRunning() {
        return process.isAlive();
    }

    /** The exit code, once it has ended. */
    int awaitExit(Duration atMost) throws InterruptedException {
        assertTrue(process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS), "runs on after " + atMost + ": " + log);
        return process.exitValue();
    }

    String log() throws IOException {
        return Files.readString(log);
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
