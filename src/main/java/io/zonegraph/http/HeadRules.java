package io.zonegraph.http;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import java.util.List;
import java.util.Optional;

/**
 * What a head must be so that all who pass a request on agree on what it asks, of whom, and where it ends. What two of them
 * could read in two ways is refused, and not read in either.
 */
final class HeadRules {

    private HeadRules() {}

    /** Why the request is refused, if it is. */
    static Optional<HttpRefusal> check(HttpRequest head) {
        if (head.decoderResult().isFailure()) {
            return Optional.of(HttpRefusal.ofStatus(status(head.decoderResult().cause())));
        }
        HttpVersion version = head.protocolVersion();
        if (!version.equals(HttpVersion.HTTP_1_1) && !version.equals(HttpVersion.HTTP_1_0)) {
            return Optional.of(HttpRefusal.ofStatus(505));
        }
        if (head.headers().entries().stream().anyMatch(header -> header.getKey().isEmpty())) {
            return refused("A header has no name.");
        }
        List<String> hosts = head.headers().getAll(HttpHeaderNames.HOST);
        if (hosts.size() > 1 || hosts.isEmpty() && version.equals(HttpVersion.HTTP_1_1)) {
            return refused("A request has one Host header.");
        }
        return encodings(head).or(() -> target(head, hosts));
    }

    private static int status(Throwable cause) {
        return switch (cause) {
            case TooLongHttpLineException line -> 414;
            case TooLongHttpHeaderException headers -> 431;
            default -> 400;
        };
    }

    /** The decoder has refused both lengths at once, and codings that do not end in chunks. */
    private static Optional<HttpRefusal> encodings(HttpRequest head) {
        List<String> codings = head.headers().getAll(HttpHeaderNames.TRANSFER_ENCODING);
        boolean isPlain = codings.isEmpty()
                || codings.size() == 1 && codings.getFirst().strip().equalsIgnoreCase("chunked");
        return isPlain ? Optional.empty() : refused("The only Transfer-Encoding is `chunked`, once.");
    }

    /** What a path and a query hold is for those to judge who read them. */
    private static Optional<HttpRefusal> target(HttpRequest head, List<String> hosts) {
        String target = head.uri();
        boolean isOurs = target.startsWith("/")
                || target.equals("*") && head.method().equals(HttpMethod.OPTIONS)
                || hosts.stream().anyMatch(host -> isAt(host, target));
        return isOurs
                ? Optional.empty()
                : refused("The request is for another host than its Host header names, or for none.");
    }

    private static boolean isAt(String host, String target) {
        return List.of("http://", "https://").stream()
                .map(scheme -> scheme + host)
                .anyMatch(place -> target.equals(place) || target.startsWith(place + "/"));
    }

    private static Optional<HttpRefusal> refused(String message) {
        return Optional.of(HttpRefusal.badRequest(message));
    }
}
