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

    /** Of what was refused by its status alone. */
    static HttpRefusal ofStatus(int status) {
        return switch (status) {
            case 403 -> new HttpRefusal(403, ErrorCode.FORBIDDEN_TRANSPORT, "This is not allowed from there.");
            case 404 -> notFound("There is nothing at this path. Ask at `/graphql`.");
            case 406 -> new HttpRefusal(406, ErrorCode.BAD_REQUEST, "Accept-Encoding must allow gzip or identity.");
            case 408 ->
                new HttpRefusal(408, ErrorCode.BAD_REQUEST, "The request did not arrive in time. Send it again.");
            case 413 -> new HttpRefusal(413, ErrorCode.LIMIT_EXCEEDED, "The body is too long. Send several requests.");
            case 414 -> new HttpRefusal(414, ErrorCode.LIMIT_EXCEEDED, "The address is too long. Send it by POST.");
            case 431 -> new HttpRefusal(431, ErrorCode.LIMIT_EXCEEDED, "The headers are too long. Send fewer cookies.");
            case 503 ->
                new HttpRefusal(503, ErrorCode.OVERLOADED, "The service is stopping. Ask again, and get another one.");
            case 505 -> new HttpRefusal(505, ErrorCode.BAD_REQUEST, "HTTP/1.1 and HTTP/1.0 are spoken here.");
            default ->
                status < 500
                        ? new HttpRefusal(
                                status,
                                ErrorCode.BAD_REQUEST,
                                "The request is not HTTP as it should be. Check its first line and its headers.")
                        : new HttpRefusal(status, ErrorCode.INTERNAL_ERROR, "A fault of this service.");
        };
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
