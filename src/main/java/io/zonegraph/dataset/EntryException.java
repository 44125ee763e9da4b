package io.zonegraph.dataset;

import java.io.Serial;

/** An entry cannot be understood; whoever reads it knows where it stands. */
class EntryException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final String reason;

    EntryException(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** What is wrong, and what would be right. */
    String reason() {
        return reason;
    }
}
