package io.zonegraph.http;

import io.zonegraph.graph.ErrorCode;
import java.util.Map;

/** A request that is refused before GraphQL looks at it, with the status and headers of the refusal. */
final class HttpRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final ErrorCode code;
    private final transient Map<String, String> headers;

    HttpRefusal(int status, ErrorCode code, String message) {
        this(status, code, message, Map.of());
    }

    private HttpRefusal(int status, ErrorCode code, String message, Map<String, String> headers) {
        // Refusals are answers, not faults: no stack trace, which under attack would be the dearest part.
        super(message, null, false, false);
        this.status = status;
        this.code = code;
        this.headers = headers;
    }

    HttpRefusal with(String header, String value) {
        return new HttpRefusal(status, code, message(), Map.of(header, value));
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
                .with("Retry-After", "1");
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
        return headers;
    }
}
