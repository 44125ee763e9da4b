package io.zonegraph.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of an answer as they travel.
 *
 * @param packed whether by gzip
 * @param tag the mark of an answer that may be kept and asked about again
 * @param isKnown whether the client has it already, and so gets no bytes
 */
record Payload(Buffer body, boolean packed, @Nullable EntityTag tag, boolean isKnown) {

    static Payload plain(Buffer body) {
        return new Payload(body, false, null, false);
    }

    /** The headers that tell of it. */
    void describe(HttpServerResponse response, MediaType mediaType) {
        if (!isKnown) {
            response.putHeader(HttpHeaders.CONTENT_TYPE, mediaType.header());
        }
        if (packed) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        if (tag != null) {
            response.putHeader(HttpHeaders.ETAG, tag.value());
        }
    }
}
