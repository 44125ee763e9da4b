package io.zonegraph.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.zonegraph.Database;
import io.zonegraph.claim.Claim;
import io.zonegraph.claim.ClaimLedger;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the graph learned and gave up, and when deals were last heard of. */
@QuarkusTest
class ChangesTest {

    private static final String SINCE =
            "select kind || ' ' || count(*) from zg_change(cast(?1 as timestamptz)) group by kind order by 1";

    @Inject
    ClaimLedger ledger;

    @Inject
    Database database;

    @Test
    @TestTransaction
    void are_claims_recorded_and_superseded_and_nodes_added() {
        database.update("update claim set recorded_at = '2020-01-01Z', superseded_at = null");
        for (String table : List.of(
                "city",
                "park",
                "deal",
                "source",
                "event",
                "person",
                "sector",
                "country",
                "commitment",
                "organisation",
                "subdivision",
                "economic_zone",
                "infrastructure")) {
            database.update("update " + table + " set recorded_at = '2020-01-01Z'");
        }
        assertEquals(List.of(), database.rows(SINCE, "2026-01-01Z"));
        database.update("update claim set recorded_at = '2026-02-01Z' where property = 'SPECIAL_MECHANISMS'");
        database.update("update claim set superseded_at = '2026-03-01Z' where property = 'POPULATION'");
        database.update(
                "update claim set recorded_at = '2026-02-01Z', superseded_at = '2026-03-01Z' where quantity = 640");
        database.update("update park set recorded_at = '2026-02-02Z' where slug = 'hanssip'");
        assertEquals(
                List.of("CLAIM_RECORDED 2", "CLAIM_SUPERSEDED 2", "NODE_ADDED 1"), database.rows(SINCE, "2026-02-01Z"));
        assertEquals(List.of("CLAIM_SUPERSEDED 2", "NODE_ADDED 1"), database.rows(SINCE, "2026-02-02Z"));
        assertEquals(List.of("CLAIM_SUPERSEDED 2"), database.rows(SINCE, "2026-03-01Z"));
        assertEquals(
                0, database.count("(select id from zg_change('2000-01-01Z') group by id having count(*) > 1) twice"));
    }

    @ParameterizedTest
    @CsvSource({
        "techno-park-agreement-2023, 2023-09-27",
        "heza-shangyu-letter-2024, 2024-05-15",
        "autel-an-duong-certificate-2024, 2024-08-07"
    })
    void a_deal_is_confirmed_by_the_last_source_that_speaks_of_it(String deal, String day) {
        assertEquals(day, database.one("select cast(last_confirmed_on as text) from deal where slug = ?1", deal));
    }

    @Test
    @TestTransaction
    void a_deal_whose_claims_are_gone_is_confirmed_by_none() {
        List<Claim> claims =
                Claim.list("subjectId = (select d.id from Deal d where d.slug = 'techno-park-agreement-2023')");
        database.update(
                "update claim set as_of_edtf = '2025-11', as_of_from = '2025-11-01', as_of_to = '2025-11-30', "
                        + "as_of_inferred = false where id = ?1",
                claims.getFirst().id);
        String day = "select cast(last_confirmed_on as text) from deal where slug = 'techno-park-agreement-2023'";
        ledger.project(List.of(claims.getFirst().subjectId));
        assertEquals("2025-11-01", database.one(day));
        ledger.supersede(claims.subList(0, 1));
        assertEquals("2023-09-27", database.one(day));
        ledger.supersede(claims);
        assertEquals("null", database.one(day));
    }

    @Test
    @TestTransaction
    void a_claim_is_officially_sourced_by_its_basis_a_law_or_an_official_source() {
        String otherwise = "claim c where officially_sourced <> (basis = 'OFFICIAL' or exists (select from citation t "
                + "join source s on s.id = t.source_id where t.claim_id = c.id "
                + "and 'OFFICIAL' in (s.reliability, case s.kind when 'LEGAL_INSTRUMENT' then 'OFFICIAL' end)))";
        assertEquals(0, database.count(otherwise));
        String figures = "claim where subject_kind = 'Park' and property = 'AREA' and officially_sourced";
        assertEquals(0, database.count(figures));
        database.update("update source set reliability = 'OFFICIAL' where slug = 'ng-corp-2014'");
        ledger.projectAll();
        assertEquals(1, database.count(figures));
        database.update("update source set reliability = null, kind = 'LEGAL_INSTRUMENT' where slug = 'ng-corp-2014'");
        ledger.projectAll();
        assertEquals(1, database.count(figures));
        database.update("update source set kind = 'WEBSITE' where slug = 'ng-corp-2014'");
        ledger.projectAll();
        assertEquals(0, database.count(figures));
    }
}
