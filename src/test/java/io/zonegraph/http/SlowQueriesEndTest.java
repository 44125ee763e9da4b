package io.zonegraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PostgreSQL works for nobody: what a request asked of it ends when its client goes, and at the deadline. */
@QuarkusTest
@TestProfile(SlowQueriesEndTest.Profile.class)
class SlowQueriesEndTest {

    private static final int SEATS = 4;

    /** Takes PostgreSQL seconds on the few claims that the project comes with, and is refused by its price. */
    private static final String QUERY = query(3);

    public static class Profile implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "zonegraph.limits.database-time", "1000h",
                    "zonegraph.limits.deadline", "2s",
                    "zonegraph.limits.queue-time", "1900ms",
                    "quarkus.datasource.read.jdbc.max-size", String.valueOf(SEATS));
        }
    }

    @TestHTTPResource
    URI server;

    @Inject
    AgroalDataSource database;

    private static String query(int levels) {
        String claims = "asPrinted:{contains:\\\"zz\\\"}";
        for (int i = 0; i < levels; i++) {
            claims = "not:{subject:{claims:{where:{" + claims + "},count:{gte:1}}}}";
        }
        return "{claims(filter:{" + claims + "}){totalCount}}";
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "POST in pieces"})
    void with_the_connection_of_their_client(String how) throws Exception {
        try (var http = new RawHttp(server)) {
            http.send(request(how));
            Awaitility.await().until(() -> active() == 1);
        }
        endsSoon();
    }

    @Test
    void at_the_deadline() throws Exception {
        try (var http = new RawHttp(server)) {
            http.send(request("POST"));
            Awaitility.await().until(() -> active() == 1);
            assertTrue(http.read().body().contains("DEADLINE_EXCEEDED"));
            endsSoon();
        }
    }

    /** Ten times as many clients as there are seats come, and go at once. */
    @Test
    void and_never_more_run_than_the_pool_has_connections() throws Exception {
        for (int round = 0; round < 3; round++) {
            List<RawHttp> clients = new ArrayList<>();
            for (int i = 0; i < SEATS * 10; i++) {
                clients.add(new RawHttp(server).send(request("POST")));
                assertTrue(active() <= SEATS);
            }
            Awaitility.await().until(() -> active() == SEATS);
            for (RawHttp client : clients) {
                client.close();
                assertTrue(active() <= SEATS);
            }
            endsSoon();
        }
        try (var http = new RawHttp(server)) {
            assertEquals(
                    200,
                    http.send(RawHttp.post("{\"query\":\"{cities{totalCount}}\"}".getBytes(StandardCharsets.UTF_8)))
                            .read()
                            .status());
        }
    }

    private void endsSoon() {
        long start = System.nanoTime();
        Awaitility.await().pollInterval(Duration.ofMillis(10)).until(() -> active() == 0);
        long millis = (System.nanoTime() - start) / 1_000_000;
        assertTrue(millis <= 500, millis + " ms");
    }

    private static String request(String how) {
        byte[] body = ("{\"query\":\"" + QUERY + "\"}").getBytes(StandardCharsets.UTF_8);
        return switch (how) {
            case "GET" ->
                "GET /graphql?query="
                        + URLEncoder.encode(QUERY.replace("\\\"", "\""), StandardCharsets.UTF_8)
                        + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
            case "POST" -> RawHttp.post(body);
            default ->
                RawHttp.post("Transfer-Encoding: chunked") + Integer.toHexString(body.length) + "\r\n"
                        + new String(body, StandardCharsets.ISO_8859_1) + "\r\n0\r\n\r\n";
        };
    }

    /** How many backends work on the query. */
    private int active() throws IOException, SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery("select count(*) from pg_stat_activity where state = 'active'"
                        + " and pid <> pg_backend_pid() and query like '%from claim t %'")) {
            result.next();
            return result.getInt(1);
        }
    }
}
