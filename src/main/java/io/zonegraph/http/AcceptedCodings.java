package io.zonegraph.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * How much a client likes an answer compressed by gzip, and as it is: 0 for not at all. By {@code Accept-Encoding}, as
 * RFC 9110 has it; who says nothing gets it as it is, for many that say nothing cannot unpack.
 */
record AcceptedCodings(double gzip, double identity) {

    /** Shorter answers travel in one packet either way. */
    static final int SMALLEST = 1024;

    static final AcceptedCodings IDENTITY_ONLY = new AcceptedCodings(0, 1);

    /** What is not refused is taken, though anything that is named is liked better. */
    private static final double UNNAMED = 0.0001;

    static AcceptedCodings of(HttpServerRequest request) {
        return of(request.headers().getAll(HttpHeaders.ACCEPT_ENCODING));
    }

    static AcceptedCodings of(List<String> headers) {
        if (headers.isEmpty()) {
            return IDENTITY_ONLY;
        }
        List<MediaRange> ranges = MediaRange.parse(headers);
        OptionalDouble any = quality(ranges, Set.of("*"));
        return new AcceptedCodings(
                quality(ranges, Set.of("gzip", "x-gzip")).orElse(any.orElse(0)),
                quality(ranges, Set.of("identity")).orElse(Math.min(any.orElse(UNNAMED), UNNAMED)));
    }

    private static OptionalDouble quality(List<MediaRange> ranges, Set<String> names) {
        return ranges.stream()
                .filter(range -> names.contains(range.type()))
                .mapToDouble(MediaRange::quality)
                .max();
    }

    /** The same for what must not be compressed. */
    AcceptedCodings plain() {
        return new AcceptedCodings(0, identity);
    }

    boolean allowsNone() {
        return gzip <= 0 && identity <= 0;
    }

    boolean prefersGzip() {
        return gzip > 0 && gzip >= identity;
    }

    /** Whether an answer of so many bytes is worth it, or cannot be taken otherwise. */
    boolean wantsGzip(int bytes) {
        return prefersGzip() && (bytes >= SMALLEST || identity <= 0);
    }
}
