package io.zonegraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.zonegraph.Management;
import io.zonegraph.Scrape;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Clients behind a proxy, each of which has used up what it may. Each test has clients of its own. */
@QuarkusTest
@TestProfile(RateLimitedTest.Profile.class)
class RateLimitedTest {

    public static class Profile extends ToyGraphQL.Profile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return new HashMap<>(Map.of(
                    "zonegraph.rate-limit.enabled", "true",
                    "zonegraph.rate-limit.points", "400",
                    "zonegraph.rate-limit.points-per-second", "1",
                    "zonegraph.rate-limit.debt", "100",
                    "zonegraph.clients.trusted-proxies", "127.0.0.0/8,::1,10.0.0.0/8"));
        }
    }

    private static final String HELLO = "{\"query\":\"{hello}\"}";
    private static final String SLOW = "{\"query\":\"{slow(millis: 700)}\"}";
    private static final Pattern LEFT = Pattern.compile("\\r\\nRateLimit: \"cost\";r=(\\d+);t=(\\d+)\\r\\n");

    @TestHTTPResource
    URI server;

    @Test
    void what_is_left_is_told_and_gets_less() throws IOException {
        var first = ask(HELLO, "198.51.100.1");
        assertEquals(200, first.status());
        assertTrue(first.head().contains("\r\nRateLimit-Policy: \"cost\";q=400;w=400\r\n"), first.head());
        assertTrue(left(first) > 0 && left(first) < 400, first.head());
        assertTrue(left(ask(HELLO, "198.51.100.1")) < left(first));
    }

    @Test
    void a_client_that_used_too_much_waits_and_no_other() throws IOException {
        double before = Scrape.now().value("zonegraph_request_errors_total{code=RATE_LIMITED}");
        assertEquals(200, ask(SLOW, "198.51.100.2").status());
        var refused = ask(HELLO, "198.51.100.2");
        assertEquals(429, refused.status(), refused.body());
        // 100 are owed, at one a second.
        var after = Pattern.compile("\\r\\nRetry-After: (\\d+)\\r\\n").matcher(refused.head());
        assertTrue(after.find(), refused.head());
        int seconds = Integer.parseInt(after.group(1));
        assertTrue(seconds > 90 && seconds <= 101, refused.head());
        assertTrue(refused.body().contains("\"code\":\"RATE_LIMITED\""), refused.body());
        assertTrue(refused.body().contains("\"retryAfterSeconds\":" + seconds + "}"), refused.body());
        assertEquals(0, left(refused));
        assertEquals(200, ask(HELLO, "198.51.100.3").status());
        assertEquals(1, Scrape.now().value("zonegraph_request_errors_total{code=RATE_LIMITED}") - before);
    }

    @Test
    void names_of_others_do_not_help() throws IOException {
        assertEquals(200, ask(SLOW, "198.51.100.4").status());
        assertEquals(429, ask(HELLO, "203.0.113.99, 198.51.100.4").status());
        assertEquals(429, ask(HELLO, "203.0.113.98, 198.51.100.4, 10.0.0.7").status());
        assertEquals(429, ask(HELLO, "10.0.0.7, 198.51.100.4").status());
        assertEquals(200, ask(HELLO, "203.0.113.99").status(), "nor do they harm the other");
    }

    @Test
    void another_address_of_the_same_network_does_not_help() throws IOException {
        assertEquals(200, ask(SLOW, "2001:db8:1:2::1").status());
        assertEquals(429, ask(HELLO, "2001:db8:1:2:aaaa:bbbb:cccc:dddd").status());
        assertEquals(200, ask(HELLO, "2001:db8:1:3::1").status());
    }

    @Test
    void a_refusal_waits_for_no_body_and_reads_none() throws IOException {
        assertEquals(200, ask(SLOW, "198.51.100.5").status());
        try (var http = new RawHttp(server)) {
            var refused = http.send(
                            RawHttp.post("X-Forwarded-For: 198.51.100.5", "Content-Length: 200000") + "{\"query\"")
                    .read();
            assertEquals(429, refused.status(), refused.head());
        }
        int executed = ToyGraphQL.EXECUTIONS.get();
        for (String request : new String[] {
            "DELETE /graphql HTTP/1.1", "GET /graphql?query=%7Bhello%7D HTTP/1.1", "HEAD /graphql HTTP/1.1"
        }) {
            try (var http = new RawHttp(server)) {
                var refused = http.send(request + "\r\nHost: localhost\r\nX-Forwarded-For: 198.51.100.5\r\n"
                                + "Connection: close\r\n\r\n")
                        .read();
                assertEquals(429, refused.status(), request);
            }
        }
        assertEquals(executed, ToyGraphQL.EXECUTIONS.get());
    }

    @Test
    void health_answers_and_refusals_cost_little() throws IOException {
        assertEquals(200, ask(SLOW, "198.51.100.6").status());
        try (var http = new RawHttp(server)) {
            long start = System.nanoTime();
            for (int i = 0; i < 500; i++) {
                http.send(RawHttp.post("X-Forwarded-For: 198.51.100.6", "Content-Length: " + HELLO.length()) + HELLO);
                assertEquals(429, http.read().status());
            }
            long micros = (System.nanoTime() - start) / 500_000;
            assertTrue(micros < 20_000, micros + " microseconds");
        }
        var live = Management.given().header("X-Forwarded-For", "198.51.100.6").get("/health/live");
        assertEquals(200, live.statusCode());
        assertFalse(
                live.headers().hasHeaderWithName("RateLimit"), live.headers().toString());
    }

    private RawHttp.Response ask(String body, String forwardedFor) throws IOException {
        try (var http = new RawHttp(server)) {
            return http.send(
                            RawHttp.post("X-Forwarded-For: " + forwardedFor, "Content-Length: " + body.length()) + body)
                    .read();
        }
    }

    private static int left(RawHttp.Response response) {
        var left = LEFT.matcher(response.head());
        assertTrue(left.find(), response.head());
        return Integer.parseInt(left.group(1));
    }
}
