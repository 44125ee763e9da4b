package io.zonegraph.graph.run;

import io.zonegraph.graph.ErrorCode;
import io.zonegraph.graph.RequestException;
import io.zonegraph.graph.SqlFaults;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGStatement;

/**
 * One connection and one snapshot of the database for one request. The statements of a level go to PostgreSQL together
 * and form one implicit transaction; {@code begin} and {@code commit} travel with the first and the last level when
 * there are several. The data source opens its sessions read-only and repeatable-read.
 */
final class Snapshot implements AutoCloseable {

    /** Where a connection comes from. */
    interface Source {
        Connection connect() throws SQLException;
    }

    /**
     * Characters of statements that PostgreSQL plans each time they run. A plan takes some sixty times as many bytes as its
     * text, of which a connection would keep hundreds; what is as long as this is hardly asked again.
     */
    private static final int LONGEST_KEPT = 12_000;

    private final Source source;
    private final Request request;
    private final EngineWatch watch;
    private @Nullable Connection connection;
    private boolean open;

    Snapshot(Source source, Request request, EngineWatch watch) {
        this.source = source;
        this.request = request;
        this.watch = watch;
    }

    /** Runs the statements of one level. {@code more} says that another level may follow. */
    List<Rows> read(List<Statement> level, boolean more) {
        stopIfInterrupted();
        try {
            if (connection == null) {
                connection = source.connect();
            }
            return run(connection, level, more);
        } catch (SQLException e) {
            stopIfInterrupted();
            throw watch.failed(SqlFaults.translate(e));
        }
    }

    private List<Rows> run(Connection to, List<Statement> level, boolean more) throws SQLException {
        boolean begin = !open && more;
        boolean commit = open && !more;
        open |= begin;
        String text = text(level, begin, commit);
        long start = System.nanoTime();
        try (RoundTrip trip = watch.roundTrip(text, level.size());
                PreparedStatement prepared = to.prepareStatement(text)) {
            if (text.length() > LONGEST_KEPT) {
                prepared.unwrap(PGStatement.class).setPrepareThreshold(0);
            }
            int parameter = 1;
            for (Statement statement : level) {
                for (String value : statement.sql().parameters()) {
                    prepared.setString(parameter++, value);
                }
            }
            List<Rows> results = stoppable(prepared, level);
            trip.read(results);
            open &= !commit;
            return results;
        } finally {
            request.cost().spend(System.nanoTime() - start);
        }
    }

    private List<Rows> stoppable(PreparedStatement prepared, List<Statement> level) throws SQLException {
        try (RunningStatement running = new RunningStatement(prepared.getConnection())) {
            request.interruption().onInterrupt(running::stop);
            return results(prepared, level);
        }
    }

    private static String text(List<Statement> level, boolean begin, boolean commit) {
        StringBuilder text = new StringBuilder(begin ? "begin" : "");
        for (Statement statement : level) {
            text.append(text.isEmpty() ? "" : ";").append(statement.sql().text());
        }
        return text.append(commit ? ";commit" : "").toString();
    }

    private static List<Rows> results(PreparedStatement prepared, List<Statement> level) throws SQLException {
        List<Rows> results = new ArrayList<>(level.size());
        boolean isResult = prepared.execute();
        for (Statement statement : level) {
            if (!isResult) {
                isResult = prepared.getMoreResults(); // The result of begin, which has no rows.
            }
            try (ResultSet result = prepared.getResultSet()) {
                results.add(Rows.read(statement, result));
            }
            isResult = prepared.getMoreResults();
        }
        return results;
    }

    private void stopIfInterrupted() {
        RequestException reason = request.interruption().reason();
        if (reason != null) {
            throw reason;
        }
    }

    /** Ends the transaction if one is open, so that the pool never hands it to the next request. */
    @Override
    public void close() {
        try (Connection closing = connection) {
            if (closing != null && open) {
                try (var statement = closing.createStatement()) {
                    statement.execute("rollback");
                }
            }
        } catch (SQLException e) {
            throw new RequestException(ErrorCode.DATABASE_UNAVAILABLE, SqlFaults.UNREACHABLE, e);
        }
    }
}
