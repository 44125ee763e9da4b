package io.zonegraph.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.zonegraph.Database;
import io.zonegraph.claim.Claim;
import io.zonegraph.claim.ClaimLedger;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Conflicts follow the claims as they come and go. */
@QuarkusTest
class ConflictsTest {

    private static final String ALL =
            "select n.slug || ' ' || c.property || ' ' || cardinality(c.claim_ids) from conflict c "
                    + "join (select id, slug from deal union all select id, slug from economic_zone union all select id, slug from event "
                    + "union all select id, slug from park union all select id, slug from city union all select id, slug from "
                    + "infrastructure union all select id, slug from subdivision) n on n.id = c.subject_id order by 1";

    private static final List<String> OF_THE_DATA_SET = List.of(
            "free-trade-zone-approval-2025 HAPPENED_ON 2",
            "hai-phong-free-trade-zone ESTABLISHED_ON 2",
            "hanssip AREA 2",
            "heza-shangyu-letter-2024 KIND 2",
            "south-hai-phong-coastal ESTABLISHED_ON 2",
            "southern-coastal-zone-establishment-2024-12-04 HAPPENED_ON 2",
            "specialised-zone-establishment-2026-02 HAPPENED_ON 3",
            "west-hai-phong-specialised ESTABLISHED_ON 3");

    @Inject
    ClaimLedger ledger;

    @Inject
    Database database;

    @Test
    @TestTransaction
    void of_the_data_set_are_these_and_no_others() {
        assertEquals(OF_THE_DATA_SET, database.rows(ALL));
    }

    @Test
    @TestTransaction
    void end_with_a_claim_that_is_superseded() {
        ledger.supersede(Claim.list("property = PARK_AREA"));
        assertEquals(OF_THE_DATA_SET, database.rows(ALL));
        ledger.supersede(Claim.list("property = AREA and quantity = 640"));
        assertEquals(without("hanssip AREA 2"), database.rows(ALL));
        ledger.supersede(Claim.list("property = ESTABLISHED_ON and on.value = '2026-02-13'"));
        assertEquals(
                "west-hai-phong-specialised ESTABLISHED_ON 2",
                database.rows(ALL).getLast());
    }

    private static List<String> without(String conflict) {
        return OF_THE_DATA_SET.stream().filter(found -> !found.equals(conflict)).toList();
    }

    @Test
    @TestTransaction
    void leave_out_what_is_deprecated() {
        database.update("update claim set rank = 'DEPRECATED' where property = 'AREA' and quantity = 640");
        ledger.projectAll();
        assertEquals(without("hanssip AREA 2"), database.rows(ALL));
        database.update("update claim set rank = 'NORMAL' where property = 'AREA' and quantity in (640, 800)");
        ledger.projectAll();
        assertEquals(OF_THE_DATA_SET, database.rows(ALL));
    }

    @Test
    @TestTransaction
    void are_decided_if_one_claim_is_preferred() {
        assertEquals(0, database.count("conflict where not decided"));
        database.update("update claim set rank = 'NORMAL' where property = 'AREA'");
        ledger.projectAll();
        assertEquals(1, database.count("conflict where not decided and property = 'AREA'"));
        assertEquals(0, database.count("conflict where not decided and property <> 'AREA'"));
    }

    @Test
    @TestTransaction
    void name_first_the_claim_that_is_the_value() {
        assertEquals(
                0,
                database.count("conflict x cross join zg_fact(x.subject_id, array[x.property], null, null) f "
                        + "where f.claim_id <> x.claim_ids[1]"));
    }
}
