package io.zonegraph.start;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What is wrong with the database, in words of our own: a driver's may hold the address as configured, password
 * included.
 *
 * @param words the end of a sentence that begins with "the database"
 * @param passing whether waiting may mend it
 */
record Trouble(String words, boolean passing) {

    private static final int MOST_CAUSES = 20;

    /** A table, a column and a schema. */
    private static final Set<String> UNDEFINED = Set.of("42P01", "42703", "3F000");

    static Trouble of(Throwable fault) {
        if (causes(fault).anyMatch(UnknownHostException.class::isInstance)) {
            return new Trouble("has a host name that nobody knows", true);
        }
        if (causes(fault).anyMatch(ConnectException.class::isInstance)) {
            return new Trouble("refuses connections: nothing listens at that address", true);
        }
        if (isTimeout(fault)) {
            return new Trouble("did not answer in time", true);
        }
        return first(fault, SQLException.class::isInstance)
                .map(sql -> ofSql((SQLException) sql))
                .orElse(new Trouble("could not be prepared", false));
    }

    private static Trouble ofSql(SQLException fault) {
        String state = fault.getSQLState() == null ? "" : fault.getSQLState();
        return switch (state) {
            // The pool has no state to give.
            case "" -> new Trouble("gives no connection", true);
            case "08001" -> new Trouble("cannot be reached at that address", true);
            case "08004", "28000", "28P01" ->
                new Trouble("does not let this user in: check the user name, the password and pg_hba.conf", false);
            case "3D000" -> new Trouble("does not exist on that server: create it, or correct the address", false);
            case "53300" -> new Trouble("has no connection left: raise max_connections, or run fewer replicas", true);
            case "57P01", "57P02" -> new Trouble("is stopping", true);
            case "57P03" -> new Trouble("is starting", true);
            // Others hold the locks that preparing needs.
            case "40001", "40P01", "55P03" -> new Trouble("is busy", true);
            default -> byClass(state);
        };
    }

    private static Trouble byClass(String state) {
        return switch (state.substring(0, 2)) {
            case "08" -> new Trouble("has closed the connection", true);
            case "53", "58" -> new Trouble("has trouble of its own (SQLSTATE " + state + ")", true);
            default -> new Trouble("answered with SQLSTATE " + state, false);
        };
    }

    /** Whether nobody answered; as opposed to somebody who said no. */
    static boolean isTimeout(Throwable fault) {
        return causes(fault)
                .anyMatch(cause -> cause instanceof SocketTimeoutException
                        || (cause instanceof SQLException sql && isLoginTimeout(sql)));
    }

    /** The driver has nothing else to say when connecting in all took too long. */
    private static boolean isLoginTimeout(SQLException fault) {
        return "08001".equals(fault.getSQLState()) && fault.getCause() == null;
    }

    /** Whether what was asked for is not there. */
    static boolean isUndefined(SQLException fault) {
        return UNDEFINED.contains(String.valueOf(fault.getSQLState()));
    }

    private static Optional<Throwable> first(Throwable fault, Predicate<Throwable> wanted) {
        return causes(fault).filter(wanted).findFirst();
    }

    private static Stream<Throwable> causes(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(MOST_CAUSES);
    }
}
