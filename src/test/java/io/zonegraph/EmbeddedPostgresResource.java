package io.zonegraph;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.zonegraph.embedded.PostgresServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Gives every {@code @QuarkusTest} and {@code @QuarkusIntegrationTest} a real and empty PostgreSQL; a test has nothing
 * to do for it. The server starts once a run; each start of the application gets a database of its own on it.
 */
@WithTestResource(value = EmbeddedPostgresResource.class, scope = TestResourceScope.GLOBAL)
public class EmbeddedPostgresResource implements QuarkusTestResourceLifecycleManager {

    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final String PASSWORD = "secret";

    private static final AtomicReference<String> LATEST = new AtomicReference<>();

    /** Started with the class, and so once; it stops with the process. */
    private static final class Server {
        private static final PostgresServer INSTANCE = start();

        private static PostgresServer start() {
            try {
                return PostgresServer.throwaway();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public Map<String, String> start() {
        if (System.getProperty("quarkus.http.test-host") != null) {
            // Under test is an application that runs already, on a database of its own.
            return Map.of();
        }
        String name = "zonegraph_test_" + DATABASES.incrementAndGet();
        try {
            Server.INSTANCE.createDatabase(name, PASSWORD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        LATEST.set(name);
        return Map.of(
                "quarkus.datasource.jdbc.url",
                url(name),
                "quarkus.datasource.username",
                name,
                "quarkus.datasource.password",
                PASSWORD,
                // A packaged application would open its port before it is ready, and the first test be refused.
                "zonegraph.start.wait",
                "5m");
    }

    /**
     * A connection to the database of the application that was started last, for tests of a packaged one; empty if it is one
     * that ran already.
     */
    public static Optional<Connection> connect() throws SQLException {
        String name = LATEST.get();
        return name == null ? Optional.empty() : Optional.of(DriverManager.getConnection(url(name), name, PASSWORD));
    }

    private static String url(String name) {
        return "jdbc:postgresql://localhost:" + Server.INSTANCE.port() + "/" + name;
    }

    @Override
    public void stop() {
        // The next start of the application uses the same server.
    }
}
