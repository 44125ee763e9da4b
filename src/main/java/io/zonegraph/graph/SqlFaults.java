package io.zonegraph.graph;

import java.sql.SQLException;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What an error of the database, its driver or the pool of its connections means to the sender of a request. */
public final class SqlFaults {

    public static final String UNREACHABLE = "The database cannot be reached. Try again shortly.";

    private static final String OUT_OF_RANGE = "A value of this request is out of the range of its field.";

    /** The pool has no SQLSTATE to give. Waiting for another to give one back ends with the one message... */
    private static final String NONE_CAME_FREE = "Sorry, acquisition timeout";

    private SqlFaults() {}

    public static RequestException translate(SQLException fault) {
        String state = fault.getSQLState();
        if (state == null) {
            // ...waiting for a new one to be opened with another, and then the database is what does not answer.
            return String.valueOf(fault.getMessage()).startsWith(NONE_CAME_FREE) ? busy(fault) : unreachable(fault);
        }
        return switch (state) {
            // A statement, an idle transaction or a transaction was ended for its time.
            case "57014", "25P03", "25P04" ->
                new RequestException(
                        ErrorCode.DEADLINE_EXCEEDED,
                        "The database took too long. Ask for less at once, or narrow the filter.",
                        fault);
            // A lock not to be had, a serialization failure, a deadlock.
            case "55P03", "40001", "40P01" ->
                new RequestException(
                        ErrorCode.OVERLOADED, "Others are changing the same data. Try again shortly.", fault);
            case "53300" -> busy(fault);
            // Refused by zg_refuse, in words that are meant for the sender.
            case "ZG001" -> new RequestException(ErrorCode.BAD_USER_INPUT, words(fault), fault);
            // PostgreSQL stores no NUL.
            case "22021" ->
                new RequestException(
                        ErrorCode.BAD_USER_INPUT, "A text has a character in it that cannot be stored.", fault);
            default -> byClass(state, fault);
        };
    }

    private static String words(SQLException fault) {
        ServerErrorMessage message = fault instanceof PSQLException own ? own.getServerErrorMessage() : null;
        String words = message == null ? null : message.getMessage();
        return words == null ? OUT_OF_RANGE : words;
    }

    private static RequestException byClass(String state, SQLException fault) {
        return switch (state.substring(0, Math.min(2, state.length()))) {
            case "22" -> new RequestException(ErrorCode.BAD_USER_INPUT, OUT_OF_RANGE, fault);
            // No connection; not let in; no such database; no room; stopped, starting or crashed; files unreadable.
            case "08", "28", "3D", "53", "57", "58" -> unreachable(fault);
            default -> RequestException.ownFault(fault);
        };
    }

    private static RequestException busy(SQLException fault) {
        return new RequestException(ErrorCode.OVERLOADED, "The database is busy. Try again shortly.", fault);
    }

    private static RequestException unreachable(SQLException fault) {
        return new RequestException(ErrorCode.DATABASE_UNAVAILABLE, UNREACHABLE, fault);
    }
}
