package io.zonegraph.start;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** The database could not be prepared for a reason that somebody has to mend. */
final class PreparationFailed extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    /** @param cause what tells more than the message; null if nothing does */
    PreparationFailed(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
