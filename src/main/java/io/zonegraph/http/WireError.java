package io.zonegraph.http;

import graphql.language.SourceLocation;
import io.zonegraph.graph.ErrorCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An error as its receiver sees it, and the fault behind it, which only the log may see.
 *
 * @param retryAfterSeconds when to try again; 0 if that would change nothing, and is not told
 */
record WireError(
        ErrorCode code,
        String message,
        List<SourceLocation> locations,
        List<Object> path,
        @Nullable Throwable fault,
        long retryAfterSeconds) {

    WireError(ErrorCode code, String message, @Nullable Throwable fault) {
        this(code, message, List.of(), List.of(), fault, 0);
    }

    static WireError of(ErrorCode code, String message) {
        return new WireError(code, message, null);
    }

    static WireError of(HttpRefusal refusal) {
        return new WireError(
                refusal.code(), refusal.message(), List.of(), List.of(), null, refusal.retryAfterSeconds());
    }

    boolean isPlaced() {
        return !locations.isEmpty() || !path.isEmpty();
    }

    WireError at(@Nullable List<SourceLocation> newLocations, @Nullable List<Object> newPath) {
        return new WireError(
                code,
                message,
                newLocations == null ? List.of() : newLocations,
                newPath == null ? List.of() : newPath,
                fault,
                retryAfterSeconds);
    }
}
