package io.zonegraph.http;

import io.netty.buffer.ByteBufHolder;
import io.netty.channel.Channel;
import io.netty.channel.ChannelPromise;
import io.netty.util.concurrent.ScheduledFuture;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What one connection was answered and has not taken, which lies in this process meanwhile. Whoever does not take an
 * answer in time loses the connection; and when all that lies here comes to more than there is room for, then whoever has
 * been taking it for longest.
 */
final class UnreadAnswers {

    private static final Map<Channel, Long> SLOW = new LinkedHashMap<>();
    private static long total;

    private final long room;
    private final long millis;
    private long bytes;
    private long told;
    private @Nullable ScheduledFuture<?> deadline;

    UnreadAnswers(Limits limits) {
        this.room = limits.unreadAnswers().asLongValue();
        this.millis = limits.readTime().toMillis();
    }

    void add(Channel channel, Object message, ChannelPromise promise) {
        int more = message instanceof ByteBufHolder holder ? holder.content().readableBytes() : 0;
        if (more > 0) {
            bytes += more;
            promise.addListener(written -> {
                bytes -= more;
                if (told > 0) {
                    watch(channel);
                }
            });
        }
    }

    /** To be called when all that the client's system would take has been given to it. */
    void watch(Channel channel) {
        if (bytes == told) {
            return;
        }
        tell(channel, bytes);
        told = bytes;
        if (bytes == 0) {
            cancel();
        } else if (deadline == null) {
            deadline = channel.eventLoop().schedule(() -> channel.close(), millis, TimeUnit.MILLISECONDS);
        }
        makeRoom();
    }

    void forget(Channel channel) {
        cancel();
        tell(channel, 0);
        told = 0;
        bytes = 0;
    }

    private void cancel() {
        if (deadline != null) {
            deadline.cancel(false);
            deadline = null;
        }
    }

    private static synchronized void tell(Channel channel, long held) {
        Long before = held == 0 ? SLOW.remove(channel) : SLOW.put(channel, held);
        total += held - (before == null ? 0 : before);
    }

    /** Bytes that no client has taken yet. */
    static synchronized long total() {
        return total;
    }

    private void makeRoom() {
        Channel slowest = slowestBeyond(room);
        if (slowest != null) {
            slowest.close();
        }
    }

    /** The map keeps the order in which connections fell behind. */
    private static synchronized @Nullable Channel slowestBeyond(long room) {
        return total > room ? SLOW.keySet().iterator().next() : null;
    }
}
