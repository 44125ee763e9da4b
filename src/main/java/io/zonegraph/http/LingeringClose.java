package io.zonegraph.http;

import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.socket.DuplexChannel;
import java.util.concurrent.TimeUnit;

/**
 * Ends a connection whose client may still be sending. Closing at once would make the client's system throw away the last
 * answer, so what comes is passed over for a moment.
 */
record LingeringClose(Channel channel) implements ChannelFutureListener {

    private static final long MOST_MILLIS = 2000;

    @Override
    public void operationComplete(ChannelFuture written) {
        if (written.isSuccess()
                && channel instanceof DuplexChannel duplex
                && channel.pipeline().get("ssl") == null) {
            duplex.shutdownOutput();
            var late = channel.eventLoop().schedule(() -> channel.close(), MOST_MILLIS, TimeUnit.MILLISECONDS);
            channel.closeFuture().addListener(closed -> late.cancel(false));
        } else {
            channel.close();
        }
    }
}
