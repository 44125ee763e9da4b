package io.zonegraph.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zonegraph.embedded.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/**
 * A PostgreSQL that can be killed, frozen and started again on the same port with the same data. Its superuser comes in
 * without a password, for the tests; everyone else needs the right one.
 */
final class RunningPostgres implements AutoCloseable {

    /** Of the database and of the user that owns it. */
    static final String NAME = "zonegraph";

    /** Easy to find wherever it should not be. */
    static final String PASSWORD = "Pa55word-easy-to-find";

    private static final String RULES = "host all postgres all trust\nhost all all all scram-sha-256\n";

    private final int port;
    private final Path data;
    private final Path programs;

    private RunningPostgres(int port) throws IOException {
        this.port = port;
        this.data = Path.of(one("show data_directory"));
        this.programs = Path.of(postmaster().orElseThrow().info().command().orElseThrow())
                .getParent();
        Files.writeString(data.resolve("pg_hba.conf"), RULES);
        execute("select pg_reload_conf()");
    }

    /** Starts a server with an empty database, which stops with this JVM if not before. */
    static RunningPostgres start() throws IOException {
        PostgresServer server = PostgresServer.throwaway();
        server.createDatabase(NAME, PASSWORD);
        return new RunningPostgres(server.port());
    }

    /** What a service needs to know to use it. */
    Map<String, String> environment() {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", url(),
                "QUARKUS_DATASOURCE_USERNAME", NAME,
                "QUARKUS_DATASOURCE_PASSWORD", PASSWORD);
    }

    String url() {
        return "jdbc:postgresql://localhost:" + port + "/" + NAME;
    }

    /** Ends all its processes at once, in the middle of whatever they do. */
    void kill() throws IOException {
        List<ProcessHandle> processes = processes();
        processes.forEach(ProcessHandle::destroyForcibly);
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> processes.stream().noneMatch(ProcessHandle::isAlive));
    }

    /** Starts it again after {@link #kill}, with the options of before; back when it lets clients in. */
    void startAgain() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            // PostgreSQL refuses to run as root, and does not see that it does in a name space of its own.
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(List.of(
                programs.resolve("pg_ctl").toString(),
                "restart",
                "-w",
                "-D",
                data.toString(),
                "-l",
                data.resolve("again.log").toString()));
        run(command);
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(20))
                .ignoreExceptions()
                .until(() -> one("select 1").equals("1"));
    }

    /** Stops all its processes as they are: connections stay open, and nobody answers on them. */
    void freeze() throws IOException, InterruptedException {
        signal("-STOP");
    }

    void thaw() throws IOException, InterruptedException {
        signal("-CONT");
    }

    private void signal(String signal) throws IOException, InterruptedException {
        // The main process first: it makes the others.
        for (ProcessHandle process : processes()) {
            run(List.of("kill", signal, Long.toString(process.pid())));
        }
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertEquals(0, process.waitFor(), String.join(" ", command));
    }

    private List<ProcessHandle> processes() throws IOException {
        return postmaster().stream()
                .flatMap(postmaster -> Stream.concat(Stream.of(postmaster), postmaster.descendants()))
                .toList();
    }

    /** Empty after it was killed. */
    Optional<ProcessHandle> postmaster() throws IOException {
        String pid = Files.readAllLines(data.resolve("postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid.strip()));
    }

    /** The only value of the first row, read by the superuser. */
    String one(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    long count(String from) {
        return Long.parseLong(one("select count(*) from " + from));
    }

    void execute(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url() + "?user=postgres&loginTimeout=5&ApplicationName=test");
    }

    /** Its data go with the JVM. */
    @Override
    public void close() throws IOException {
        kill();
    }
}
