package io.zonegraph.graph.run;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import org.postgresql.PGConnection;

/**
 * A statement that may be told to stop. Telling PostgreSQL takes a connection of its own, which may block, and who tells
 * is an event loop, which may not: so it happens on a thread apart.
 */
final class RunningStatement implements AutoCloseable {

    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(50);

    private final PGConnection connection;
    private final ReentrantLock lock = new ReentrantLock();
    private boolean ended;

    /** @param connection which runs nothing else until this is closed */
    RunningStatement(Connection connection) throws SQLException {
        this.connection = connection.unwrap(PGConnection.class);
    }

    /** Makes the statement end soon. Returns at once. */
    void stop() {
        Thread.ofVirtual().name("zonegraph-cancel").start(this::cancel);
    }

    /**
     * Again and again, for a statement that is on its way to PostgreSQL when it is cancelled runs nevertheless. The driver's
     * {@code Statement.cancel} would tell it once.
     */
    private void cancel() {
        try {
            while (isCancelled()) {
                Thread.sleep(BETWEEN_ATTEMPTS);
            }
        } catch (SQLException e) {
            // The connection is gone: nothing runs that must be stopped.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Tells PostgreSQL, unless the statement has ended: the next one on this connection may be another request's. */
    private boolean isCancelled() throws SQLException {
        lock.lock();
        try {
            if (!ended) {
                connection.cancelQuery();
            }
            return !ended;
        } finally {
            lock.unlock();
        }
    }

    /** Once PostgreSQL has taken note of what it is being told. */
    @Override
    public void close() {
        lock.lock();
        ended = true;
        lock.unlock();
    }
}
