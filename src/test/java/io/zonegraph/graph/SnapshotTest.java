package io.zonegraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import graphql.ExecutionInput;
import graphql.GraphQL;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.zonegraph.Database;
import io.zonegraph.OwnDatabase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One request sees one state of the data, and stops when it is told to. A view that takes its time makes both visible. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class SnapshotTest {

    private static final String SLOW = "{ city(slug: \"hai-phong\") { zoneAreaSum { zoneCount } } }";
    private static final String RUNNING =
            "pg_stat_activity where state <> 'idle' and query like '%zone_area_sum%' and pid <> pg_backend_pid()";

    @Inject
    Asking asking;

    @Inject
    GraphQL graphQl;

    @Inject
    Database database;

    private String view = "";

    @BeforeEach
    void keep_the_view() {
        view = QuarkusTransaction.requiringNew().call(() -> database.one("select pg_get_viewdef('zone_area_sum')"));
    }

    @AfterEach
    void restore_the_view() {
        define(view);
    }

    @Test
    void what_is_written_between_two_levels_stays_unseen() {
        takeSeconds("0.8");
        CompletableFuture<Void> insert = CompletableFuture.runAsync(() -> {
            Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> running() > 0);
            QuarkusTransaction.requiringNew()
                    .run(() -> database.update("insert into city (id, slug, name_en, country_id) select "
                            + "nextval('node_id_seq'), 'meanwhile-' || nextval('node_id_seq'), 'Meanwhile', id from country "
                            + "where slug = 'viet-nam'"));
        });
        JsonNode data = asking.ask("""
                {
                  before: cities(filter: {country: {slug: {eq: "viet-nam"}}}) { totalCount }
                  city(slug: "hai-phong") {
                    parks { nodes { city { zoneAreaSum { zoneCount } country { after: cities { totalCount } } } } }
                  }
                }""");
        insert.join();
        assertEquals(
                data.at("/before/totalCount").asInt(),
                data.at("/city/parks/nodes/0/city/country/after/totalCount").asInt());
    }

    @Test
    void an_interrupted_request_stops_its_sql_and_says_why() {
        takeSeconds("2.5");
        Interruption interruption = new Interruption();
        RequestException gone = new RequestException(ErrorCode.DEADLINE_EXCEEDED, "The client has gone.");
        CompletableFuture<Void> interrupting = CompletableFuture.runAsync(() -> {
            Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> running() > 0);
            interruption.interrupt(gone);
        });
        RequestException thrown = assertThrows(
                RequestException.class,
                () -> graphQl.execute(ExecutionInput.newExecutionInput(SLOW)
                        .graphQLContext(Map.of(Interruption.class, interruption))
                        .build()));
        interrupting.join();
        assertEquals(gone, thrown);
        Awaitility.await().atMost(Duration.ofSeconds(1)).until(() -> running() == 0);
    }

    @Test
    void a_statement_that_takes_too_long_ends_with_a_code_and_leaves_the_pool_whole() {
        takeSeconds("60");
        // More often than the pool has connections: one that stayed behind would be missed.
        for (int i = 0; i < 3; i++) {
            RequestException thrown = assertThrows(RequestException.class, () -> asking.ask(SLOW));
            assertEquals(ErrorCode.DEADLINE_EXCEEDED, thrown.code());
        }
        assertEquals(0, running());
        assertEquals(
                "Hai Phong",
                asking.ask("{ city(slug: \"hai-phong\") { name } }")
                        .at("/city/name")
                        .asText());
    }

    private long running() {
        return QuarkusTransaction.requiringNew().call(() -> database.count(RUNNING));
    }

    private void takeSeconds(String seconds) {
        define("select s.* from (" + view.replace(";", "") + ") s, lateral (select pg_sleep(" + seconds + ")) slept");
    }

    private void define(String query) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.update("create or replace view zone_area_sum as " + query));
    }
}
