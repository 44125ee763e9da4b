package io.zonegraph.http;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;

/**
 * What to do with a request that is answered before all of it has arrived. Closing at once would make the client's
 * system throw the answer away; reading on for ever would let it send for ever.
 */
final class Unread {

    /** A body known to be no longer is read to its end, so that the connection can be used again. */
    private static final long SMALL = 64 << 10;

    /** A client that reads only after it has written still gets its answer if its body is no longer than this. */
    private static final long MOST_BYTES = 16L << 20;

    private static final long MOST_MILLIS = 2000;

    private final HttpServerRequest request;
    private long bytes;

    private Unread(HttpServerRequest request) {
        this.request = request;
    }

    /** To be called before the response ends. */
    static void handle(Vertx vertx, HttpServerRequest request, HttpServerResponse response) {
        // On HTTP/2 a stream that nobody reads stops by itself, at the end of its window.
        if (request.isEnded() || request.version() == HttpVersion.HTTP_2) {
            return;
        }
        if (isSmall(request)) {
            request.handler(chunk -> {});
            request.resume();
            return;
        }
        response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        response.bodyEndHandler(done -> new Unread(request).discard(vertx));
    }

    private static boolean isSmall(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null
                ? !request.headers().contains(HttpHeaders.TRANSFER_ENCODING)
                : Long.parseLong(length.strip()) <= SMALL;
    }

    private void discard(Vertx vertx) {
        var connection = request.connection();
        long timer = vertx.setTimer(MOST_MILLIS, late -> connection.close());
        connection.closeHandler(closed -> vertx.cancelTimer(timer));
        request.handler(chunk -> {
            bytes += chunk.length();
            if (bytes > MOST_BYTES) {
                connection.close();
            }
        });
        request.endHandler(end -> connection.close());
        request.resume();
    }
}
