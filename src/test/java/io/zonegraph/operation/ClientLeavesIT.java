package io.zonegraph.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody waits for any more is not computed on. */
class ClientLeavesIT {

    private static final int MANY = 15;
    private static final Duration CANCELLED = Duration.ofSeconds(1);

    private static RunningPostgres postgres;
    private static RunningService service;
    private static SlowQuery slow;

    @BeforeAll
    static void start() throws Exception {
        postgres = RunningPostgres.start();
        service = RunningService.startAndAwait("client-leaves", postgres.environment());
        slow = new SlowQuery(postgres);
        slow.takes(0.3);
        // Connections are opened one by one, which would take part of the time.
        Load.atOnce(MANY, service.graphql(), SlowQuery.TEXT);
        // Far longer than a client that leaves may keep it, and just within what a statement may take.
        slow.takes(2.8);
    }

    @AfterAll
    static void stop() throws Exception {
        service.close();
        postgres.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, MANY})
    void its_sql_is_cancelled(int clients) throws Exception {
        List<Socket> sockets = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            sockets.add(asking());
        }
        Awaitility.await().atMost(Duration.ofSeconds(2)).until(() -> slow.running() == clients);
        long left = System.nanoTime();
        for (Socket socket : sockets) {
            socket.close();
        }
        Awaitility.await("cancelled")
                .atMost(CANCELLED)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> slow.running() == 0);
        Figures.note(
                "clients left: %d statements cancelled within %d ms".formatted(clients, Figures.millisSince(left)));
        slow.takes(0);
        assertTrue(service.ask(SlowQuery.TEXT).isGood());
        assertEquals(200, service.ready().status());
        slow.takes(2.8);
    }

    private static Socket asking() throws IOException {
        byte[] body = ("{\"query\":\"" + SlowQuery.TEXT.replace("\"", "\\\"") + "\"}").getBytes(StandardCharsets.UTF_8);
        String head = "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                + body.length + "\r\n\r\n";
        Socket socket = new Socket("localhost", service.graphql().getPort());
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().write(body);
        socket.getOutputStream().flush();
        return socket;
    }
}
