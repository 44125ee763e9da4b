package io.zonegraph.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.zonegraph.Database;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** A load into an empty database looks up what it refers to by keys, from its first row to its last. */
@QuarkusTest
class ForeignKeyChecksTest {

    /** PostgreSQL plans a check anew five times, and then keeps the plan. */
    private static final int UNTIL_KEPT = 6;

    private static final String SCANS = "select seq_scan from pg_stat_xact_user_tables where relname = 'referred'";

    @Inject
    Database database;

    @Test
    @TestTransaction
    void a_plan_that_was_made_for_an_empty_table_reads_no_full_one() {
        database.update("create temp table referred (id bigint primary key) on commit drop");
        database.update("create temp table referring (id bigint references referred) on commit drop");
        database.update("insert into referred values (0)");
        database.update("analyze referred");
        String before = database.one(SCANS);
        for (int i = 0; i < UNTIL_KEPT; i++) {
            database.update("insert into referring values (0)");
        }
        database.update("insert into referred select generate_series(1, 5000)");
        database.update("insert into referring select generate_series(1, 5000)");
        assertEquals(before, database.one(SCANS), "scans from end to end");
    }
}
