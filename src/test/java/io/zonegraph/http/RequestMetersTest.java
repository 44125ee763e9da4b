package io.zonegraph.http;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.zonegraph.Management;
import io.zonegraph.Scrape;
import io.zonegraph.graph.ErrorCode;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each request is counted once, as what its sender was told. */
@QuarkusTest
@TestProfile(ToyGraphQL.Profile.class)
class RequestMetersTest {

    @TestHTTPResource
    URI server;

    @ParameterizedTest
    @EnumSource
    void every_code_is_there_before_it_occurs(ErrorCode code) {
        Scrape.now().value("zonegraph_request_errors_total{code=" + code + "}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { hello }                                    | success | query    | -
            query { hello }                              | success | query    | -
            mutation { increment }                       | success | mutation | -
            { hello fail(how: "bug") }                   | partial | query    | INTERNAL_ERROR
            { failHard(how: "pool") }                    | error   | query    | OVERLOADED
            { failHard(how: "sql-08006") }               | error   | query    | DATABASE_UNAVAILABLE
            { a: fail(how: "bug") b: fail(how: "bug") }  | partial | query    | INTERNAL_ERROR
            { hello                                      | error   | none     | GRAPHQL_PARSE_FAILED
            { nothing more nothing }                     | error   | none     | GRAPHQL_VALIDATION_FAILED
            subscription { ticks }                       | error   | none     | FORBIDDEN_TRANSPORT
            query A { hello } query B { hello }          | error   | none     | OPERATION_RESOLUTION_FAILED
            """)
    void a_request_counts_once_by_outcome_kind_and_code(String query, String outcome, String kind, String code) {
        String requests = "zonegraph_requests_seconds_count{operation=" + kind + ", outcome=" + outcome + "}";
        Scrape before = Scrape.now();
        ask(Map.of("query", query));
        Scrape after = Scrape.now();
        assertEquals(1, after.value(requests) - before.value(requests), requests);
        assertEquals(1, answered(after) - answered(before), "of all outcomes and kinds");
        assertEquals(code.equals("-") ? 0 : 1, errors(after) - errors(before), "of all codes");
        if (!code.equals("-")) {
            String errors = "zonegraph_request_errors_total{code=" + code + "}";
            assertEquals(1, after.value(errors) - before.value(errors), errors);
        }
    }

    @Test
    void what_is_refused_before_graphql_sees_it_counts_too() {
        String errors = "zonegraph_request_errors_total{code=BAD_REQUEST}";
        Scrape before = Scrape.now();
        given().contentType("text/plain")
                .body("{hello}")
                .post("/graphql")
                .then()
                .statusCode(415);
        given().delete("/graphql").then().statusCode(405);
        Scrape after = Scrape.now();
        assertEquals(2, after.value(errors) - before.value(errors));
        assertEquals(2, answered(after) - answered(before));
    }

    @Test
    void names_that_clients_choose_make_no_series() {
        int before = Scrape.now().names().size();
        ask(Map.of("query", "query WhateverTheClientSays { alias: hello }", "operationName", "WhateverTheClientSays"));
        assertEquals(before, Scrape.now().names().size());
        String scrape = Management.given().get("/metrics").asString();
        assertFalse(scrape.contains("WhateverTheClientSays") || scrape.contains("alias"), scrape);
    }

    @Test
    void a_client_that_leaves_counts_as_having_left() throws IOException {
        double running = Scrape.now().value("zonegraph_requests_running");
        double before = Scrape.now().value("zonegraph_requests_abandoned_total");
        try (var http = new RawHttp(server)) {
            http.send(RawHttp.post(
                    "{\"query\":\"{slow(millis: 20000)}\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
            Awaitility.await().until(() -> Scrape.now().value("zonegraph_requests_running") == running + 1);
        }
        Awaitility.await().until(() -> Scrape.now().value("zonegraph_requests_abandoned_total") == before + 1);
        Awaitility.await().until(() -> Scrape.now().value("zonegraph_requests_running") == running);
    }

    private static void ask(Map<String, String> request) {
        given().contentType("application/json").body(request).post("/graphql");
    }

    private static double answered(Scrape scrape) {
        double sum = 0;
        for (Outcome outcome : Outcome.values()) {
            for (Operation.Kind kind : Operation.Kind.values()) {
                sum += scrape.value("zonegraph_requests_seconds_count{operation=" + kind.tag() + ", outcome="
                        + outcome.name().toLowerCase(java.util.Locale.ROOT) + "}");
            }
        }
        return sum;
    }

    private static double errors(Scrape scrape) {
        double sum = 0;
        for (ErrorCode code : ErrorCode.values()) {
            sum += scrape.value("zonegraph_request_errors_total{code=" + code + "}");
        }
        return sum;
    }
}
