package io.zonegraph.graph;

import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What an error of the database, its driver or the pool of its connections means to the sender of a request. */
public final class SqlFaults {

    public static final String UNREACHABLE = "The database cannot be reached. Try again shortly.";

    private static final String OUT_OF_RANGE =
            "has an argument with a value beyond what the database can hold. Send a smaller number or a nearer date.";

    /** What a refusal says back of the request, which may be anything. */
    private static final Pattern SAID_BACK = Pattern.compile(" \".*\"", Pattern.DOTALL);

    /** What a refusal of an argument begins with. */
    private static final Pattern ARGUMENT = Pattern.compile("`(\\w+(?:\\[\\d+])?)` ((?:is|has|holds|names) .*)");

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
            case "ZG001" -> refused(fault);
            // PostgreSQL stores no NUL.
            case "22021" ->
                new RequestException(
                        ErrorCode.BAD_USER_INPUT, "A text has a character in it that cannot be stored.", fault);
            default -> byClass(state, fault);
        };
    }

    /** Whether the database refused a request for this value, which it then says back. */
    public static boolean isRefused(String value, @Nullable Throwable fault) {
        String words = words(fault);
        return words != null && words.contains('"' + value + '"');
    }

    private static @Nullable String words(@Nullable Throwable fault) {
        ServerErrorMessage message = fault instanceof PSQLException own ? own.getServerErrorMessage() : null;
        return message == null ? null : message.getMessage();
    }

    private static RequestException refused(SQLException fault) {
        String words = words(fault);
        if (words == null) {
            return outOfRange(fault);
        }
        Matcher argument = ARGUMENT.matcher(words);
        return argument.matches()
                ? RequestException.of(argument.group(1), ErrorCode.BAD_USER_INPUT, argument.group(2), fault)
                : new RequestException(
                        ErrorCode.BAD_USER_INPUT, SAID_BACK.matcher(words).replaceAll(""), fault);
    }

    private static RequestException outOfRange(SQLException fault) {
        return RequestException.of("", ErrorCode.BAD_USER_INPUT, OUT_OF_RANGE, fault);
    }

    private static RequestException byClass(String state, SQLException fault) {
        return switch (state.substring(0, Math.min(2, state.length()))) {
            case "22" -> outOfRange(fault);
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
