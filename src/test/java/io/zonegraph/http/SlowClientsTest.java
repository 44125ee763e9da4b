package io.zonegraph.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.zonegraph.Scrape;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Whoever sends or reads more slowly than anybody need loses the connection; nobody else notices. */
@QuarkusTest
@TestProfile(SlowClientsTest.Profile.class)
class SlowClientsTest {

    public static class Profile extends ToyGraphQL.Profile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "zonegraph.limits.head-time", "1s",
                    "zonegraph.limits.read-time", "2s",
                    "quarkus.http.idle-timeout", "5s");
        }
    }

    private static final String QUERY = "{\"query\":\"{hello}\"}";

    /** Far more than the systems of both sides keep between them: 12 MB. */
    private static final int ANSWERS = 60;

    @TestHTTPResource
    URI server;

    @Test
    void aHeadThatGoesOnForEverIsEnded() throws IOException, InterruptedException {
        try (var http = new RawHttp(server)) {
            http.send("GET /graphql HTTP/1.1\r\nHost: a\r\n");
            expectLate(http);
        }
    }

    @Test
    void soIsOneOnAConnectionThatWasUsed() throws IOException, InterruptedException {
        try (var http = new RawHttp(server)) {
            assertEquals(
                    200, http.send(RawHttp.post(QUERY.getBytes(UTF_8))).read().status());
            // Between two requests a connection may be silent for longer than a head may take.
            Thread.sleep(1_500);
            assertEquals(
                    200, http.send(RawHttp.post(QUERY.getBytes(UTF_8))).read().status());
            http.send("GET /graphql HTTP/1.1\r\nHost: a\r\n");
            expectLate(http);
        }
    }

    private static void expectLate(RawHttp http) throws IOException, InterruptedException {
        long start = System.nanoTime();
        for (int line = 0; line < 8; line++) {
            Thread.sleep(100);
            http.send("X-" + line + ": a\r\n");
        }
        var refusal = http.read();
        assertEquals(408, refusal.status(), refusal.toString());
        assertTrue(refusal.body().contains("BAD_REQUEST"), refusal.body());
        assertTrue(System.nanoTime() - start < Duration.ofSeconds(4).toNanos());
        assertTrue(http.isClosed());
    }

    @Test
    void aConnectionOnWhichNothingComesIsClosed() throws IOException {
        try (var http = new RawHttp(server)) {
            assertTrue(http.isClosed());
        }
    }

    @Test
    void whoDoesNotReadHoldsNoSeatAndLosesTheConnection() throws Exception {
        try (Socket socket = new Socket()) {
            socket.setReceiveBufferSize(8 << 10);
            socket.setSoTimeout(15_000);
            socket.connect(new InetSocketAddress(server.getHost(), server.getPort()));
            byte[] request = RawHttp.post(
                            ("{\"query\":\"{echo(text:\\\"" + "a".repeat(200_000) + "\\\")}\"}").getBytes(UTF_8))
                    .getBytes(UTF_8);
            for (int i = 0; i < ANSWERS; i++) {
                socket.getOutputStream().write(request);
            }
            Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> UnreadAnswers.total() > 0);
            Awaitility.await()
                    .atMost(Duration.ofSeconds(10))
                    .until(() -> Scrape.now().value("zonegraph_requests_running") == 0);
            try (var other = new RawHttp(server)) {
                assertEquals(
                        200,
                        other.send(RawHttp.post(QUERY.getBytes(UTF_8))).read().status());
            }
            Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> UnreadAnswers.total() == 0);
            assertTrue(readToItsEnd(socket) < ANSWERS * 200_000L);
        }
    }

    private static long readToItsEnd(Socket socket) throws IOException {
        byte[] bytes = new byte[1 << 16];
        long all = 0;
        try {
            for (int read = 0; read >= 0; read = socket.getInputStream().read(bytes)) {
                all += read;
            }
        } catch (SocketException reset) {
            // So the connection ended, too.
        }
        return all;
    }
}
