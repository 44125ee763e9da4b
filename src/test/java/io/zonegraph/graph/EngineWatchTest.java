package io.zonegraph.graph;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.zonegraph.Scrape;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The engine's figures are those of what it did. */
@QuarkusTest
class EngineWatchTest {

    private static final String PLANS = "zonegraph_cache_gets_total{cache=plan, result=";
    private static final String DOCUMENTS = "zonegraph_cache_gets_total{cache=document, result=";

    @Test
    void counts_statements_round_trips_and_cost() {
        String query = "{ cities(first: 3) { nodes { name parks(first: 5) { nodes { name } } } } }";
        Scrape before = before(query);
        ask(Map.of("query", query)).statusCode(200);
        Scrape after = Scrape.now();
        assertEquals(2, grown("zonegraph_sql_statements_total", before, after));
        assertEquals(2, grown("zonegraph_sql_round_trips_seconds_count", before, after));
        assertEquals(1, grown("zonegraph_request_cost_count", before, after));
        assertEquals(3 + 3 * 5, grown("zonegraph_request_cost_sum", before, after));
    }

    @Test
    void tells_the_cost_to_who_asks_for_it_and_to_nobody_else() {
        String query = "{ cities(first: 3) { nodes { parks(first: 5) { totalCount nodes { name } } } } }";
        ask(Map.of("query", query, "extensions", Map.of("cost", true)))
                .body("extensions.cost.foreseen", equalTo(Map.of("used", 18, "most", 1_000_000)))
                .body("extensions.cost.statements.used", equalTo(2))
                .body("extensions.cost.rows.most", equalTo(20_000));
        ask(Map.of("query", query)).body("extensions", nullValue());
        ask(Map.of("query", query, "extensions", Map.of("cost", "yes"))).body("extensions", nullValue());
    }

    @Test
    void a_text_seen_before_is_found_again_with_its_plan() {
        String query = "{ parks(first: 7) { nodes { name } } }";
        Scrape first = before(query);
        ask(Map.of("query", query));
        Scrape second = Scrape.now();
        assertEquals(1, grown(PLANS + "hit}", first, second));
        assertEquals(1, grown(DOCUMENTS + "hit}", first, second));
        ask(Map.of("query", query + " # another text"));
        Scrape third = Scrape.now();
        assertEquals(1, grown(PLANS + "miss}", second, third));
        assertEquals(1, grown(DOCUMENTS + "miss}", second, third));
        // Grows by none where another plan has given way.
        assertTrue(third.value("zonegraph_cache_entries{cache=plan}") > 0);
    }

    @Test
    void the_cache_of_documents_tells_what_it_throws_out() {
        String padding = "#".repeat(240_000);
        Scrape before = before("{ deals { totalCount } }");
        for (int i = 0; i < 40; i++) {
            ask(Map.of("query", "{ deals { totalCount } } # " + i + padding)).statusCode(200);
        }
        org.awaitility.Awaitility.await()
                .until(() -> grown("zonegraph_cache_evictions_total{cache=document}", before, Scrape.now()) > 0);
    }

    @Test
    void a_failure_to_read_counts_by_what_the_request_is_told() {
        String failures = "zonegraph_sql_failures_total{code=BAD_USER_INPUT}";
        Scrape before = before("{ deals { totalCount } }");
        // That nothing is left of a text once it is folded, only the database knows.
        ask(Map.of("query", "{ search(text: \"-\") { totalCount } }"));
        Scrape after = Scrape.now();
        assertEquals(1, grown("zonegraph_sql_round_trips_seconds_count", before, after));
        assertEquals(1, grown(failures, before, after));
    }

    /** After the query was asked once, so that its meters and its plan are there. */
    private static Scrape before(String query) {
        ask(Map.of("query", query)).statusCode(200);
        return Scrape.now();
    }

    private static double grown(String series, Scrape before, Scrape after) {
        return after.value(series) - before.value(series);
    }

    private static ValidatableResponse ask(Map<String, Object> request) {
        return given().contentType("application/json")
                .body(request)
                .post("/graphql")
                .then();
    }
}
