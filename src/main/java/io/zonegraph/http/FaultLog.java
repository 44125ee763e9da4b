package io.zonegraph.http;

import io.zonegraph.graph.ErrorCode;
import java.util.List;
import org.jboss.logging.Logger;

/** Logs what is this service's fault, once for each response, under the trace id that the client was told. */
final class FaultLog {

    private FaultLog() {}

    static void log(Logger log, List<WireError> errors, TraceId trace) {
        errors.stream().filter(error -> error.fault() != null).findFirst().ifPresent(error -> {
            // The stack trace tells nothing when the database is away, and then there are many.
            Throwable shown = error.code() == ErrorCode.INTERNAL_ERROR ? error.fault() : null;
            log.errorf(shown, "%s at %s, trace %s", error.code(), error.path(), trace.value());
        });
    }
}
