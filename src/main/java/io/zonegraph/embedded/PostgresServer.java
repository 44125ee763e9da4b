package io.zonegraph.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** A PostgreSQL server that was started here, from the programs that come with the application. */
public final class PostgresServer {

    /** Programs, data and log of changes take 110 at first. */
    private static final int MEGABYTES_AT_FIRST = 200;

    private final EmbeddedPostgres server;

    private PostgresServer(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Starts a server whose data stay, on a port of localhost (0: any that is free). */
    static PostgresServer start(ServerFolder folder, int port) throws IOException {
        folder.requireSpace(MEGABYTES_AT_FIRST);
        folder.setAsideIncompleteData();
        String password = folder.password();
        EmbeddedPostgres.Builder builder = common(port)
                .setDataDirectory(folder.data())
                .setOverrideWorkingDirectory(folder.programs().toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                // Started for speed and not for keeps, unless told so.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                // Whoever else is on this machine can reach the port, so trust is not enough; options for initdb.
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", folder.passwordFile().toString())
                .setConnectConfig("password", password)
                .setOutputRedirector(Redirect.appendTo(folder.log().toFile()));
        try {
            return new PostgresServer(builder.start());
        } catch (IOException | RuntimeException e) {
            try {
                folder.removePrograms();
            } catch (IOException inUse) {
                e.addSuppressed(inUse);
            }
            throw new IOException("the server did not start (" + folder.lastWords() + ")", e);
        }
    }

    /** Starts a server for tests: its data are deleted when this process ends, and nothing waits for a disk. */
    public static PostgresServer throwaway() throws IOException {
        Path data = Files.createTempDirectory("zonegraph-test-postgresql");
        return new PostgresServer(
                common(0).setDataDirectory(data).setServerConfig("fsync", "off").start());
    }

    private static EmbeddedPostgres.Builder common(int port) {
        return EmbeddedPostgres.builder()
                .setPort(port)
                // Recovery after a crash takes its time.
                .setPGStartupWait(Duration.ofSeconds(60))
                // The same order of text on every system, instead of whatever locale the machine has.
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                // One way in is enough, and the other needs a folder that may not be writable.
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("shared_preload_libraries", "pg_stat_statements");
    }

    /** Creates a database and the user of the same name that owns it, unless they are there. */
    public void createDatabase(String name, String password) throws IOException {
        try {
            if (!hasDatabase(name)) {
                execute("postgres", "CREATE ROLE %1$s LOGIN PASSWORD '%2$s'".formatted(name, password));
                execute("postgres", "GRANT pg_read_all_stats TO %s".formatted(name));
                execute("postgres", "CREATE DATABASE %1$s OWNER %1$s".formatted(name));
                // The one extension of ours that only a superuser may create.
                execute(name, "CREATE EXTENSION pg_stat_statements");
            }
        } catch (SQLException e) {
            throw new IOException("its database could not be made (" + e.getMessage() + ")", e);
        }
    }

    private boolean hasDatabase(String name) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + name + "'")) {
            return found.next();
        }
    }

    private void execute(String database, String sql) throws SQLException {
        try (Connection connection = server.getDatabase("postgres", database).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    public int port() {
        return server.getPort();
    }
}
