package io.zonegraph.http;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the answer to a request may travel and be kept, as the request's head has it.
 *
 * @param codings compressed or not
 * @param isKept whether an answer without errors gets a mark, by which its reader asks whether it still holds
 * @param known the marks of what the reader has: values of {@code If-None-Match}
 */
record Delivery(AcceptedCodings codings, boolean isKept, List<String> known) {

    static final Delivery PLAIN = new Delivery(AcceptedCodings.IDENTITY_ONLY, false, List.of());

    static Delivery of(HttpServerRequest request) {
        MultiMap headers = request.headers();
        // Who can make a browser ask with somebody's credentials could learn a secret of the answer from how well it
        // compresses beside words of their own (BREACH). What asks or answers with credentials is neither kept nor
        // compressed.
        boolean isPersonal = headers.contains(HttpHeaders.AUTHORIZATION)
                || headers.contains(HttpHeaders.COOKIE)
                || request.response().headers().contains(HttpHeaders.SET_COOKIE);
        boolean isKept = !isPersonal && !HttpMethod.POST.equals(request.method());
        AcceptedCodings accepted = AcceptedCodings.of(request);
        return new Delivery(
                isPersonal ? accepted.plain() : accepted,
                isKept,
                isKept ? headers.getAll(HttpHeaders.IF_NONE_MATCH) : List.of());
    }

    /** On a worker thread, for it takes milliseconds to compress much. {@code isWhole}: it lacks nothing. */
    Payload payload(Buffer body, boolean isWhole) {
        @Nullable EntityTag tag = isKept && isWhole ? EntityTag.of(body) : null;
        if (tag != null && tag.isAmong(known)) {
            return new Payload(Buffer.buffer(), false, tag, true);
        }
        boolean packed = codings.wantsGzip(body.length());
        return new Payload(packed ? Gzip.pack(body) : body, packed, tag, false);
    }

    /** The same of what has been compressed and marked before. */
    Payload payload(Buffer packed, EntityTag mark) {
        @Nullable EntityTag tag = isKept ? mark : null;
        if (tag != null && tag.isAmong(known)) {
            return new Payload(Buffer.buffer(), false, tag, true);
        }
        boolean asIs = codings.prefersGzip();
        return new Payload(asIs ? packed : Gzip.unpack(packed), asIs, tag, false);
    }
}
