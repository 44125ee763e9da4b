package io.zonegraph.graph.run;

import io.zonegraph.graph.ErrorCode;
import io.zonegraph.graph.Interruption;
import io.zonegraph.graph.RequestException;
import java.sql.SQLException;

/** What a database error means to the sender of a request. */
final class SqlProblems {

    static final String UNAVAILABLE = "The database cannot be reached. Try again shortly.";

    private SqlProblems() {}

    static RequestException translated(SQLException e, Interruption interruption) {
        RequestException interrupted = interruption.reason();
        if (interrupted != null) {
            return interrupted;
        }
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        if (state.equals("57014")) {
            return new RequestException(
                    ErrorCode.DEADLINE_EXCEEDED, "The database took too long. Ask for less, or narrow the filter.", e);
        }
        if (state.startsWith("22")) {
            return new RequestException(
                    ErrorCode.BAD_USER_INPUT, "A value of this request is out of the range of its field.", e);
        }
        if (state.startsWith("08") || state.startsWith("57P") || state.startsWith("53") || state.isEmpty()) {
            return new RequestException(ErrorCode.DATABASE_UNAVAILABLE, UNAVAILABLE, e);
        }
        return new RequestException(ErrorCode.INTERNAL_ERROR, "The service failed to read this.", e);
    }
}
