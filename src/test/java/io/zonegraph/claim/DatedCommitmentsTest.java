package io.zonegraph.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.zonegraph.Database;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** A commitment repeats the date of the event that it was made at, whatever was written first. */
@QuarkusTest
class DatedCommitmentsTest {

    private static final String OTHERWISE = "commitment c left join event e on e.id = c.event_id"
            + " where (c.made_on_edtf, c.made_on_from, c.made_on_to, c.made_on_inferred) is distinct from"
            + " (e.happened_on_edtf, e.happened_on_from, e.happened_on_to, e.happened_on_inferred)";
    private static final String DATED = "commitment where made_on_from is not null";

    @Inject
    ClaimLedger ledger;

    @Inject
    Database database;

    @Test
    @TestTransaction
    void have_the_dates_of_their_events() {
        assertEquals(0, database.count(OTHERWISE));
        assertTrue(database.count(DATED) > 0);
    }

    @Test
    @TestTransaction
    void follow_when_the_event_gets_another_date() {
        database.update("update event set happened_on_edtf = '2001', happened_on_from = '2001-01-01', "
                + "happened_on_to = '2001-12-31', happened_on_inferred = true");
        assertEquals(0, database.count(OTHERWISE));
        assertTrue(database.count("commitment where made_on_edtf = '2001' and made_on_inferred") > 0);
        database.update("update event set happened_on_edtf = null, happened_on_from = null, happened_on_to = null, "
                + "happened_on_inferred = null");
        assertEquals(0, database.count(DATED));
        ledger.projectAll();
        assertEquals(0, database.count(OTHERWISE));
        assertTrue(database.count(DATED) > 0);
    }

    @Test
    @TestTransaction
    void follow_when_they_were_made_at_another_event() {
        long dated = database.count(DATED);
        database.update("update commitment set event_id = null");
        assertEquals(0, database.count(DATED));
        ledger.projectAll();
        assertEquals(dated, database.count(DATED));
        assertEquals(0, database.count(OTHERWISE));
    }
}
