package io.zonegraph.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.zonegraph.Database;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** Lists of deals and events run by the date that their links repeat, whatever was written first. */
@QuarkusTest
class DatedLinksTest {

    private static final String OTHERWISE = "link l left join deal d on d.id = l.subject_id"
            + " left join event e on e.id = l.subject_id"
            + " where l.subject_on is distinct from coalesce(d.signed_on_from, e.happened_on_from)";

    @Inject
    ClaimLedger ledger;

    @Inject
    Database database;

    @Test
    @TestTransaction
    void have_the_dates_of_their_subjects() {
        assertEquals(0, database.count(OTHERWISE));
        assertTrue(database.count("link where subject_on is not null and subject_kind = 'Deal'") > 0);
        assertTrue(database.count("link where subject_on is not null and subject_kind = 'Event'") > 0);
    }

    @Test
    @TestTransaction
    void follow_when_a_date_changes() {
        database.update("update deal set signed_on_edtf = '2001', signed_on_from = '2001-01-01', "
                + "signed_on_to = '2001-12-31', signed_on_inferred = false");
        database.update("update event set happened_on_edtf = null, happened_on_from = null, happened_on_to = null, "
                + "happened_on_inferred = null");
        assertEquals(0, database.count(OTHERWISE));
        assertEquals(0, database.count("link where subject_kind = 'Deal' and subject_on is null"));
        ledger.projectAll();
        assertEquals(0, database.count(OTHERWISE));
    }

    @Test
    @TestTransaction
    void are_dated_when_they_are_made_anew() {
        long dated = database.count("link where subject_on is not null");
        database.update("delete from link");
        ledger.projectAll();
        assertEquals(dated, database.count("link where subject_on is not null"));
        assertEquals(0, database.count(OTHERWISE));
    }
}
