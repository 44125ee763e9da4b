package io.zonegraph.http;

import io.zonegraph.graph.ErrorCode;
import java.util.Map;

/** A request that is refused before GraphQL looks at it, with the status and headers of the refusal. */
final class HttpRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final ErrorCode code;
    private final transient Hints hints;

    /** What helps the client beside the message: headers, and the seconds after which to try again; 0 if never. */
    private record Hints(Map<String, String> headers, long retryAfterSeconds) {
        static final Hints NONE = new Hints(Map.of(), 0);
    }

    HttpRefusal(int status, ErrorCode code, String message) {
        this(status, code, message, Hints.NONE);
    }

    private HttpRefusal(int status, ErrorCode code, String message, Hints hints) {
        // Refusals are answers, not faults: no stack trace, which under attack would be the dearest part.
        super(message, null, false, false);
        this.status = status;
        this.code = code;
        this.hints = hints;
    }

    HttpRefusal with(String header, String value) {
        return new HttpRefusal(status, code, message(), new Hints(Map.of(header, value), 0));
    }

    private HttpRefusal until(long seconds) {
        Map<String, String> header = Map.of("Retry-After", Long.toString(seconds));
        return new HttpRefusal(status, code, message(), new Hints(header, seconds));
    }

    static HttpRefusal badRequest(String message) {
        return new HttpRefusal(400, ErrorCode.BAD_REQUEST, message);
    }

    static HttpRefusal notFound(String message) {
        return new HttpRefusal(404, ErrorCode.BAD_REQUEST, message);
    }

    static HttpRefusal unsupportedMediaType(String message) {
        return new HttpRefusal(415, ErrorCode.BAD_REQUEST, message);
    }

    static HttpRefusal methodNotAllowed(String message, String allow) {
        return new HttpRefusal(405, ErrorCode.BAD_REQUEST, message).with("Allow", allow);
    }

    static HttpRefusal overloaded() {
        return new HttpRefusal(503, ErrorCode.OVERLOADED, "Too many requests are under way. Try again in a second.")
                .until(1);
    }

    static HttpRefusal rateLimited(long seconds) {
        return new HttpRefusal(
                        429,
                        ErrorCode.RATE_LIMITED,
                        "This address has used up what it may for now. Try again in " + seconds
                                + (seconds == 1 ? " second" : " seconds")
                                + ", and ask for less at once: what a request uses counts, and `RateLimit` tells what is"
                                + " left.")
                .until(seconds);
    }

    int status() {
        return status;
    }

    ErrorCode code() {
        return code;
    }

    String message() {
        return String.valueOf(getMessage());
    }

    Map<String, String> headers() {
        return hints.headers();
    }

    /** The seconds after which to try again; 0 if that would change nothing. */
    long retryAfterSeconds() {
        return hints.retryAfterSeconds();
    }
}
