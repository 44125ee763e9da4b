package io.zonegraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.DefaultLastHttpContent;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UnreadAnswersTest {

    private static final Limits LIMITS = new SmallRyeConfigBuilder()
            .addDiscoveredConverters()
            .withMapping(Limits.class)
            .withDefaultValues(Map.of("zonegraph.limits.unread-answers", "1000", "zonegraph.limits.read-time", "10s"))
            .build()
            .getConfigMapping(Limits.class);

    private final Client first = new Client();
    private final Client second = new Client();

    /** A client that takes an answer when it is told to. */
    private static final class Client {

        private final Deque<ChannelPromise> pending = new ArrayDeque<>();
        private final EmbeddedChannel channel = new EmbeddedChannel(
                new ChannelOutboundHandlerAdapter() {
                    @Override
                    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
                        pending.add(promise);
                    }
                },
                new RequestGuard(new HeadGuard(LIMITS), LIMITS));

        private Client() {
            channel.freezeTime();
        }

        private void isAnswered(int bytes) {
            channel.writeOneOutbound(new DefaultLastHttpContent(Unpooled.wrappedBuffer(new byte[bytes])));
            channel.flushOutbound();
        }

        private void reads() {
            pending.remove().setSuccess();
            channel.runPendingTasks();
        }

        private boolean isConnectedAfter(int seconds) {
            channel.advanceTimeBy(seconds, TimeUnit.SECONDS);
            channel.runScheduledPendingTasks();
            channel.runPendingTasks();
            return channel.isOpen();
        }
    }

    @AfterEach
    void close() {
        first.channel.close();
        second.channel.close();
        assertEquals(0, UnreadAnswers.total());
    }

    @Test
    void an_answer_that_is_not_read_in_time_ends_the_connection() {
        first.isAnswered(100);
        second.isAnswered(100);
        assertTrue(first.isConnectedAfter(9));
        assertTrue(second.isConnectedAfter(9));
        second.reads();
        assertFalse(first.isConnectedAfter(2));
        assertTrue(second.isConnectedAfter(100));
    }

    @Test
    void what_was_read_counts_no_more() {
        first.isAnswered(900);
        first.reads();
        assertEquals(0, UnreadAnswers.total());
        second.isAnswered(900);
        assertTrue(first.isConnectedAfter(0));
        assertTrue(second.isConnectedAfter(0));
    }

    @Test
    void whoever_reads_for_longest_makes_room() {
        first.isAnswered(600);
        second.isAnswered(400);
        assertTrue(first.isConnectedAfter(0));
        second.isAnswered(1);
        assertFalse(first.isConnectedAfter(0));
        assertTrue(second.isConnectedAfter(0));
        assertEquals(401, UnreadAnswers.total());
    }
}
