package io.zonegraph.http;

import static io.zonegraph.graph.ErrorCode.BAD_USER_INPUT;
import static io.zonegraph.graph.ErrorCode.DATABASE_UNAVAILABLE;
import static io.zonegraph.graph.ErrorCode.DEADLINE_EXCEEDED;
import static io.zonegraph.graph.ErrorCode.INTERNAL_ERROR;
import static io.zonegraph.graph.ErrorCode.OVERLOADED;

import io.zonegraph.graph.RequestException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** What an exception means to the sender of a request. Its own message is never shown. */
final class Faults {

    /** Far more causes than any library nests; bounds a chain that runs in a circle. */
    private static final int MOST_CAUSES = 20;

    private Faults() {}

    static WireError translate(Throwable fault) {
        @Nullable Throwable cause = fault;
        for (int i = 0; cause != null && i < MOST_CAUSES; i++, cause = cause.getCause()) {
            var known = known(cause);
            if (known.isPresent()) {
                return known.get();
            }
        }
        return new WireError(INTERNAL_ERROR, "A fault of this service; its log tells more under the trace id.", fault);
    }

    private static Optional<WireError> known(Throwable fault) {
        return switch (fault) {
            case RequestException request ->
                Optional.of(WireError.of(request.code(), String.valueOf(request.getMessage())));
            case HttpRefusal refusal -> Optional.of(WireError.of(refusal));
            case SQLException sql -> ofSql(sql);
            case RejectedExecutionException rejected ->
                Optional.of(WireError.of(OVERLOADED, "The service is stopping or has no room. Try again shortly."));
            case TimeoutException timeout -> Optional.of(tooLong());
            default -> Optional.empty();
        };
    }

    private static WireError tooLong() {
        return WireError.of(
                DEADLINE_EXCEEDED, "The answer took too long. Ask for less at once: fewer levels or smaller pages.");
    }

    private static Optional<WireError> ofSql(SQLException fault) {
        String state = fault.getSQLState();
        if (state == null) {
            // The pool of connections has no state to give; its only message of its own is that none came free.
            return String.valueOf(fault.getMessage()).contains("cquisition timeout")
                    ? Optional.of(WireError.of(OVERLOADED, "The database is busy. Try again shortly."))
                    : Optional.empty();
        }
        return switch (state) {
            // A statement or an idle transaction was cancelled for its time.
            case "57014", "25P03", "25P04" -> Optional.of(tooLong());
            // A lock not to be had, a serialization failure, a deadlock, no connection left.
            case "55P03", "40001", "40P01", "53300" ->
                Optional.of(WireError.of(OVERLOADED, "Others are changing the same data. Try again shortly."));
            // The server is shutting down, crashed or starting.
            case "57P01", "57P02", "57P03" -> Optional.of(unavailable(fault));
            // PostgreSQL stores no NUL.
            case "22021" ->
                Optional.of(WireError.of(BAD_USER_INPUT, "A text has a character in it that cannot be stored."));
            default ->
                state.startsWith("08") || state.startsWith("53") || state.startsWith("58")
                        ? Optional.of(unavailable(fault))
                        : Optional.empty();
        };
    }

    private static WireError unavailable(SQLException fault) {
        return new WireError(DATABASE_UNAVAILABLE, "The database cannot be reached. Try again shortly.", fault);
    }
}
