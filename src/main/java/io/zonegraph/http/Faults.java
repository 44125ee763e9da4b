package io.zonegraph.http;

import static io.zonegraph.graph.ErrorCode.DATABASE_UNAVAILABLE;
import static io.zonegraph.graph.ErrorCode.INTERNAL_ERROR;
import static io.zonegraph.graph.ErrorCode.OVERLOADED;

import io.zonegraph.graph.RequestException;
import io.zonegraph.graph.SqlFaults;
import java.sql.SQLException;
import java.util.List;
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
        return ofRequest(RequestException.ownFault(fault));
    }

    private static Optional<WireError> known(Throwable fault) {
        return switch (fault) {
            case RequestException request -> Optional.of(ofRequest(request));
            case HttpRefusal refusal -> Optional.of(WireError.of(refusal));
            case SQLException sql -> Optional.of(ofRequest(SqlFaults.translate(sql)));
            case RejectedExecutionException rejected ->
                Optional.of(WireError.of(OVERLOADED, "The service is stopping or has no room. Try again shortly."));
            case TimeoutException timeout -> Optional.of(ofRequest(RequestException.tooLate()));
            default -> Optional.empty();
        };
    }

    /** What the database or a bug did is for the log to tell; what the sender did is not. */
    private static WireError ofRequest(RequestException request) {
        boolean ours = request.code() == INTERNAL_ERROR || request.code() == DATABASE_UNAVAILABLE;
        WireError error =
                new WireError(request.code(), String.valueOf(request.getMessage()), ours ? request.getCause() : null);
        RequestException.FieldPlace field = request.field();
        return field == null ? error : error.at(field.locations(), List.copyOf(field.path()));
    }
}
