package io.zonegraph.http;

import io.zonegraph.graph.ErrorCode;
import java.sql.SQLException;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Logs what is this service's fault, once for each response, under the trace id that the client was told. The messages of
 * exceptions are left out unless DEBUG is on: those of a database quote the values that it could not take, and the values
 * of a request belong to its sender.
 */
final class FaultLog {

    /** Far more causes than any library nests; bounds a chain that runs in a circle. */
    private static final int MOST_CAUSES = 20;

    private FaultLog() {}

    static void log(Logger log, List<WireError> errors, TraceId trace) {
        errors.stream()
                .filter(error -> error.fault() != null)
                .findFirst()
                .ifPresent(error -> trace.inLog(() -> {
                    log.errorf(
                            shown(error, log.isDebugEnabled()),
                            "%s at %s, trace %s",
                            error.code(),
                            error.path(),
                            trace.value());
                    return true;
                }));
    }

    /** The stack trace tells nothing when the database is away, and then there are many. */
    private static @Nullable Throwable shown(WireError error, boolean messages) {
        Throwable fault = error.fault();
        if (fault == null || error.code() != ErrorCode.INTERNAL_ERROR) {
            return null;
        }
        return messages ? fault : new Silent(fault, MOST_CAUSES);
    }

    /** An exception without its message: where it happened and of which class it and its causes are. */
    private static final class Silent extends Throwable {

        private static final long serialVersionUID = 1L;

        private final String name;

        Silent(Throwable fault, int causes) {
            super(null, cause(fault, causes), false, true);
            this.name = fault.getClass().getName()
                    + (fault instanceof SQLException sql ? ", SQL state " + sql.getSQLState() : "");
            setStackTrace(fault.getStackTrace());
        }

        private static @Nullable Throwable cause(Throwable fault, int causes) {
            Throwable cause = fault.getCause();
            return cause == null || causes == 0 ? null : new Silent(cause, causes - 1);
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
