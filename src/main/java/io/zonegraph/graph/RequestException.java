package io.zonegraph.graph;

import org.jspecify.annotations.Nullable;

/** A request that cannot be answered, with the code and the message that its sender may see. */
public final class RequestException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;

    public RequestException(ErrorCode code, String message) {
        this(code, message, null);
    }

    public RequestException(ErrorCode code, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /** The answer is not there by its deadline. */
    public static RequestException tooLate() {
        return new RequestException(
                ErrorCode.DEADLINE_EXCEEDED,
                "The answer took too long. Ask for less at once: fewer levels or smaller pages.");
    }

    /** The sender has done nothing wrong, and can do nothing about it. */
    public static RequestException ownFault(Throwable cause) {
        return new RequestException(
                ErrorCode.INTERNAL_ERROR, "A fault of this service; its log tells more under the trace id.", cause);
    }

    public ErrorCode code() {
        return code;
    }
}
