package io.zonegraph.http;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import org.jspecify.annotations.Nullable;

/** A refusal as HTTP/1.1 has it, for what no route answers: in the form, and with the headers, of all others. */
final class RefusalMessage {

    private RefusalMessage() {}

    /** The last answer on its connection. */
    static FullHttpResponse of(HttpRefusal refusal, HttpMethod method) {
        FullHttpResponse message = message(refusal, HttpMethod.HEAD.equals(method));
        message.headers().set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        return message;
    }

    /** Whether an answer tells of an error by its status alone. */
    static boolean isDue(FullHttpResponse response, @Nullable HttpMethod method) {
        return response.status().code() >= 400
                && method != null
                && !HttpMethod.HEAD.equals(method)
                && !response.content().isReadable();
    }

    /** The same answer with what it means. */
    static FullHttpResponse instead(FullHttpResponse empty) {
        FullHttpResponse message = message(HttpRefusal.ofStatus(empty.status().code()), false);
        HttpHeaders told = message.headers();
        empty.headers().forEach(header -> {
            if (!told.contains(header.getKey())) {
                told.add(header.getKey(), header.getValue());
            }
        });
        return message;
    }

    private static FullHttpResponse message(HttpRefusal refusal, boolean isHead) {
        TraceId trace = TraceId.of(null);
        byte[] json = ResponseWriter.write(WireError.of(refusal), trace).getBytes();
        ByteBuf content = isHead ? Unpooled.EMPTY_BUFFER : Unpooled.wrappedBuffer(json);
        var message = new DefaultFullHttpResponse(
                HttpVersion.HTTP_1_1, HttpResponseStatus.valueOf(refusal.status()), content);
        SecurityHeaders.ALL.forEach(message.headers()::set);
        message.headers()
                .set(HttpHeaderNames.CONTENT_TYPE, MediaType.JSON.header())
                .set(HttpHeaderNames.CONTENT_LENGTH, json.length)
                .set(HttpHeaderNames.CACHE_CONTROL, "no-store")
                .set("X-Trace-Id", trace.value());
        return message;
    }
}
