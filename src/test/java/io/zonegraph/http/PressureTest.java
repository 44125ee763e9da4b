package io.zonegraph.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Deadlines, clients that leave, and more requests than there is room for. */
@QuarkusTest
@TestProfile(PressureTest.Profile.class)
class PressureTest {

    public static class Profile extends ToyGraphQL.Profile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "zonegraph.limits.deadline", "1s",
                    "zonegraph.limits.body-time", "1s",
                    "zonegraph.limits.concurrent-requests", "2",
                    "zonegraph.limits.queued-requests", "2",
                    "zonegraph.limits.queue-time", "400ms");
        }
    }

    private static final byte[] SLOW =
            "{\"query\":\"{slow(millis: 20000)}\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8);

    @TestHTTPResource
    URI server;

    @BeforeEach
    void forget() {
        ToyGraphQL.INTERRUPTIONS.clear();
        ToyGraphQL.SLOW.set(0);
    }

    @Test
    void theDeadlineStopsTheWorkAndIsTheAnswer() {
        long start = System.nanoTime();
        given().contentType("application/json")
                .accept("application/graphql-response+json")
                .body(SLOW)
                .post("/graphql")
                .then()
                .statusCode(504)
                .body("errors[0].extensions.code", equalTo("DEADLINE_EXCEEDED"))
                .body(containsString("too long"));
        long millis = (System.nanoTime() - start) / 1_000_000;
        assertTrue(millis >= 1000 && millis < 15_000, millis + " ms");
        assertEquals(1, ToyGraphQL.INTERRUPTIONS.size());
        // With JSON the status is that of any answer to a well-formed request.
        given().contentType("application/json")
                .body(SLOW)
                .post("/graphql")
                .then()
                .statusCode(200)
                .body("errors[0].extensions.code", equalTo("DEADLINE_EXCEEDED"));
    }

    @Test
    void aClientThatLeavesStopsTheWork() throws IOException {
        try (var http = new RawHttp(server)) {
            http.send(RawHttp.post(SLOW));
            Awaitility.await().until(() -> ToyGraphQL.SLOW.get() == 1);
        }
        Awaitility.await().until(() -> !ToyGraphQL.INTERRUPTIONS.isEmpty());
        assertEquals(List.of("The client has gone."), List.copyOf(ToyGraphQL.INTERRUPTIONS));
    }

    /** Of twelve at once two run and two wait; the others are refused at once, and those two when they waited enough. */
    @Test
    void moreRequestsThanThereIsRoomForAreRefused() throws IOException {
        List<RawHttp> clients = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            clients.add(new RawHttp(server).send(RawHttp.post(SLOW)));
        }
        int refused = 0;
        for (RawHttp client : clients) {
            var answer = client.read();
            client.close();
            refused += answer.status() == 503 ? 1 : 0;
            assertEquals(answer.status() == 503, answer.head().contains("Retry-After: 1"), answer.head());
            assertTrue(
                    answer.body().contains(answer.status() == 503 ? "OVERLOADED" : "DEADLINE_EXCEEDED"), answer.body());
        }
        assertEquals(10, refused);
        assertEquals(2, ToyGraphQL.SLOW.get());
        given().contentType("application/json")
                .body("{\"query\":\"{hello}\"}")
                .post("/graphql")
                .then()
                .statusCode(200);
    }

    @Test
    void whoeverWaitsTooLongForATurnIsRefusedLongBeforeTheDeadline() throws IOException {
        List<RawHttp> running = List.of(new RawHttp(server), new RawHttp(server));
        for (RawHttp client : running) {
            client.send(RawHttp.post(SLOW));
        }
        Awaitility.await().until(() -> ToyGraphQL.SLOW.get() == 2);
        try (var waiting = new RawHttp(server)) {
            // Its own deadline would be a 504, and no earlier than that of those that run.
            assertEquals(503, waiting.send(RawHttp.post(SLOW)).read().status());
        }
        assertEquals(2, ToyGraphQL.SLOW.get());
        for (RawHttp client : running) {
            client.close();
        }
    }

    @Test
    void aBodyThatTricklesInIsGivenUp() throws IOException {
        try (var http = new RawHttp(server)) {
            assertEquals(
                    408,
                    http.send(RawHttp.post("Content-Length: 100") + "{").read().status());
        }
    }

    @Test
    void aRefusedDocumentExecutesNothingAndIsQuick() throws IOException {
        String deep = "{\"query\":\"{hello node" + "{next".repeat(12) + "{name}" + "}".repeat(13) + "\"}";
        byte[] body = deep.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        int before = ToyGraphQL.EXECUTIONS.get();
        List<Long> micros = new ArrayList<>();
        try (var http = new RawHttp(server)) {
            for (int i = 0; i < 200; i++) {
                long start = System.nanoTime();
                assertTrue(http.send(RawHttp.post(body)).read().body().contains("LIMIT_EXCEEDED"));
                micros.add((System.nanoTime() - start) / 1000);
            }
        }
        micros.sort(null);
        assertTrue(micros.get(100) < 20_000, micros.toString());
        assertEquals(before, ToyGraphQL.EXECUTIONS.get());
    }
}
