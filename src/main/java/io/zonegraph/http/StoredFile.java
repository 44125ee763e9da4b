package io.zonegraph.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

/**
 * A text that is the same for everybody until the next release. Kept compressed, and sent so to whoever can take it. It
 * holds no secret and nothing of the request, so compressing it tells nobody anything.
 */
record StoredFile(String mediaType, Buffer packed, EntityTag tag) {

    static StoredFile of(String mediaType, String content) {
        return ofPacked(mediaType, Gzip.pack(Buffer.buffer(content)));
    }

    static StoredFile ofPacked(String mediaType, Buffer packed) {
        return new StoredFile(mediaType, packed, EntityTag.of(packed));
    }

    /** Answers GET and HEAD with it; or, if the status is one of an error, shows it with that. */
    void send(RoutingContext context) {
        HttpServerRequest request = context.request();
        HttpServerResponse response = context.response();
        response.headers()
                .set(HttpHeaders.CONTENT_TYPE, mediaType)
                .set(HttpHeaders.CACHE_CONTROL, "no-cache")
                .add(HttpHeaders.VARY, "Accept-Encoding");
        if (response.getStatusCode() == 200) {
            response.putHeader(HttpHeaders.ETAG, tag.value());
            if (tag.isKnownTo(request)) {
                response.headers().remove(HttpHeaders.CONTENT_TYPE);
                response.setStatusCode(304).end();
                return;
            }
        }
        AcceptedCodings codings = AcceptedCodings.of(request);
        if (codings.prefersGzip()) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
            end(request, packed);
        } else if (codings.allowsNone()) {
            response.headers().remove(HttpHeaders.CONTENT_TYPE).remove(HttpHeaders.ETAG);
            context.fail(406);
        } else {
            context.vertx()
                    .executeBlocking(() -> Gzip.unpack(packed), false)
                    .onSuccess(plain -> end(request, plain))
                    .onFailure(context::fail);
        }
    }

    private static void end(HttpServerRequest request, Buffer content) {
        HttpServerResponse response = request.response();
        if (request.method().equals(HttpMethod.HEAD)) {
            response.putHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(content.length()))
                    .end();
        } else {
            response.end(content);
        }
    }
}
