package io.zonegraph.http;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Watches, before HTTP is read out of them, the bytes that come on a connection: a head that has begun must end in time,
 * however busily it goes on. Without it a connection is held by one byte a minute.
 */
final class HeadGuard extends ChannelInboundHandlerAdapter {

    private static final String ENCODER = "httpEncoder";

    private final Limits limits;
    private @Nullable RequestGuard requests;
    private @Nullable ScheduledFuture<?> deadline;

    /** Whether the next byte begins a head. */
    private boolean between = true;

    HeadGuard(Limits limits) {
        this.limits = limits;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object bytes) {
        ChannelPipeline pipeline = context.pipeline();
        // HTTP/2, which is spoken over TLS alone, has no such thing: Vert.x guards it by what the settings say.
        if (requests == null && pipeline.get(ENCODER) != null) {
            requests = new RequestGuard(this, limits);
            pipeline.addAfter(ENCODER, "requestGuard", requests);
        }
        RequestGuard guard = requests;
        if (guard != null && between && deadline == null) {
            deadline = context.executor()
                    .schedule(() -> guard.headIsLate(), limits.headTime().toMillis(), TimeUnit.MILLISECONDS);
        }
        context.fireChannelRead(bytes);
    }

    void headEnds() {
        between = false;
        cancel();
    }

    void requestEnds() {
        between = true;
    }

    private void cancel() {
        if (deadline != null) {
            deadline.cancel(false);
            deadline = null;
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        cancel();
        context.fireChannelInactive();
    }
}
