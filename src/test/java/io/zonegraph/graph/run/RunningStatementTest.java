package io.zonegraph.graph.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.sql.PreparedStatement;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Stopping a statement, for callers that must not be kept waiting. A driver's statement stands in. */
class RunningStatementTest {

    private final AtomicInteger cancels = new AtomicInteger();

    @Test
    void whoever_stops_it_does_not_wait_for_the_server() throws Exception {
        CountDownLatch server = new CountDownLatch(1);
        CountDownLatch asked = new CountDownLatch(1);
        try (var running = new RunningStatement(statement(() -> {
            asked.countDown();
            server.await(30, TimeUnit.SECONDS);
        }))) {
            long start = System.nanoTime();
            running.stop();
            assertTrue(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start) < 10);
            assertTrue(asked.await(10, TimeUnit.SECONDS));
            server.countDown();
        }
    }

    /** The driver cancels only what it has sent already. */
    @Test
    void a_statement_that_was_not_sent_yet_is_cancelled_when_it_is() {
        try (var running = new RunningStatement(statement(() -> {}))) {
            running.stop();
            Awaitility.await().until(() -> cancels.get() >= 3);
        }
    }

    @Test
    void a_statement_that_has_ended_is_left_alone() throws Exception {
        var running = new RunningStatement(statement(() -> {}));
        running.stop();
        Awaitility.await().until(() -> cancels.get() >= 1);
        running.close();
        Thread.sleep(200);
        int before = cancels.get();
        running.stop();
        Thread.sleep(300);
        assertEquals(before, cancels.get());
    }

    private interface Server {
        void receive() throws InterruptedException;
    }

    private PreparedStatement statement(Server server) {
        return (PreparedStatement) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {PreparedStatement.class}, (self, method, arguments) -> {
                    assertEquals("cancel", method.getName());
                    cancels.incrementAndGet();
                    server.receive();
                    return null;
                });
    }
}
