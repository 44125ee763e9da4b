package io.zonegraph.graph.run;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;

/**
 * A statement that may be told to stop. Telling PostgreSQL takes a connection of its own, which may block, and who tells
 * is an event loop, which may not: so it happens on a thread apart.
 */
final class RunningStatement implements AutoCloseable {

    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(50);

    private final PreparedStatement statement;
    private volatile boolean ended;

    RunningStatement(PreparedStatement statement) {
        this.statement = statement;
    }

    /** Makes the statement end soon. Returns at once. */
    void stop() {
        if (!ended) {
            Thread.ofVirtual().name("zonegraph-cancel").start(this::cancel);
        }
    }

    /** Again and again, for a statement that is about to be sent when it is cancelled runs nevertheless. */
    private void cancel() {
        try {
            while (!ended) {
                statement.cancel();
                Thread.sleep(BETWEEN_ATTEMPTS);
            }
        } catch (SQLException e) {
            // The statement has ended or its connection is gone: either way nothing runs that must be stopped.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        ended = true;
    }
}
