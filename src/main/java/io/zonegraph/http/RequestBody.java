package io.zonegraph.http;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.zonegraph.graph.ErrorCode;

/** Reads a body up to a size and within a time; never holds more than the size. */
final class RequestBody {

    private final HttpServerRequest request;
    private final long limit;
    private final Promise<Buffer> whole = Promise.promise();
    private final Buffer read = Buffer.buffer();

    private RequestBody(HttpServerRequest request, long limit) {
        this.request = request;
        this.limit = limit;
    }

    static Future<Buffer> read(Vertx vertx, HttpServerRequest request, Limits limits) {
        long limit = limits.body().asLongValue();
        if (announcedLength(request) > limit) {
            return Future.failedFuture(tooLarge("has " + announcedLength(request) + " bytes", limit));
        }
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            request.response().writeContinue();
        }
        return new RequestBody(request, limit).read(vertx, limits.bodyTime().toMillis());
    }

    private static long announcedLength(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        // The server has refused what is no number.
        return length == null ? 0 : Long.parseLong(length.strip());
    }

    private Future<Buffer> read(Vertx vertx, long millis) {
        long timer = vertx.setTimer(millis, late -> whole.tryFail(tooLate()));
        request.handler(this::take);
        request.endHandler(end -> whole.tryComplete(read));
        // The client has gone: nobody reads it, and it is no fault that a log should tell.
        request.exceptionHandler(fault -> whole.tryFail(HttpRefusal.badRequest("The body ends before its length.")));
        return whole.future().onComplete(done -> vertx.cancelTimer(timer));
    }

    private void take(Buffer chunk) {
        if (whole.future().isComplete()) {
            return;
        }
        if (read.length() + chunk.length() > limit) {
            whole.tryFail(tooLarge("has more than " + limit + " bytes", limit));
        } else {
            read.appendBuffer(chunk);
        }
    }

    private static HttpRefusal tooLarge(String size, long limit) {
        return new HttpRefusal(
                413,
                ErrorCode.LIMIT_EXCEEDED,
                "The body " + size + "; at most " + limit + " are allowed. Send several requests.");
    }

    private static HttpRefusal tooLate() {
        return new HttpRefusal(408, ErrorCode.BAD_REQUEST, "The body did not arrive in time. Send it again.");
    }
}
