package io.zonegraph.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.zonegraph.Database;
import io.zonegraph.node.PartialDate;
import io.zonegraph.park.Park;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which claim becomes the value: by rank, as-of date, basis, recording and, at last, the key. */
@QuarkusTest
class WinnerTest {

    @Inject
    ClaimLedger ledger;

    @Inject
    Database database;

    /** Each claim as its rank, as-of date, basis and day of recording; the loser is better in all that counts less. */
    @ParameterizedTest
    @CsvSource({
        "PREFERRED 2010 INFERRED 2020-01-01, NORMAL 2020 OFFICIAL 2021-01-01",
        "NORMAL 2010 INFERRED 2020-01-01,    DEPRECATED 2020 OFFICIAL 2021-01-01",
        "NORMAL 2020 INFERRED 2020-01-01,    NORMAL 2019 OFFICIAL 2021-01-01",
        "NORMAL 2019 INFERRED 2020-01-01,    NORMAL - OFFICIAL 2021-01-01",
        "NORMAL 2020 INFERRED 2020-01-01,    NORMAL 2020-06 OFFICIAL 2021-01-01",
        "NORMAL 2020 OFFICIAL 2020-01-01,    NORMAL 2020 REPORTED 2021-01-01",
        "NORMAL 2020 REPORTED 2020-01-01,    NORMAL 2020 DERIVED 2021-01-01",
        "NORMAL 2020 DERIVED 2020-01-01,     NORMAL 2020 ESTIMATED 2021-01-01",
        "NORMAL 2020 ESTIMATED 2020-01-01,   NORMAL 2020 INFERRED 2021-01-01",
        "NORMAL 2020 REPORTED 2021-01-01,    NORMAL 2020 REPORTED 2020-01-01"
    })
    @TestTransaction
    void wins_over(String winner, String loser) {
        Park park = Claims.park("winner");
        ledger.record(List.of(assertion(park, "2", loser), assertion(park, "1", winner)));
        assertEquals("1", area(park));
    }

    @Test
    @TestTransaction
    void between_equals_the_lowest_key_wins_whatever_the_order() {
        Park park = Claims.park("equals");
        Assertion one = assertion(park, "1", "NORMAL 2020 REPORTED 2020-01-01");
        Assertion two = assertion(park, "2", "NORMAL 2020 REPORTED 2020-01-01");
        ledger.record(List.of(two, one));
        boolean oneIsLower = one.claim().claimKey.compareTo(two.claim().claimKey) < 0;
        assertEquals(oneIsLower ? "1" : "2", area(park));
    }

    @Test
    @TestTransaction
    void what_is_superseded_never_is_the_value() {
        Park park = Claims.park("superseded");
        Assertion one = assertion(park, "1", "NORMAL 2020 REPORTED 2020-01-01");
        Assertion two = assertion(park, "2", "PREFERRED 2021 OFFICIAL 2020-01-01");
        ledger.record(List.of(one, two));
        assertEquals("2", area(park));
        ledger.supersede(List.of(two.claim()));
        assertEquals("1", area(park));
        ledger.supersede(List.of(one.claim()));
        assertEquals("null", area(park));
    }

    private static Assertion assertion(Park park, String area, String standing) {
        String[] words = standing.split(" ", -1);
        Claim claim = Claims.area(park, area, "ha");
        claim.rank = Rank.valueOf(words[0]);
        claim.asOf = words[1].equals("-") ? null : PartialDate.parse(words[1]);
        claim.basis = Basis.valueOf(words[2]);
        claim.note = "for the test";
        claim.recordedAt = Instant.parse(words[3] + "T00:00:00Z");
        Citation citation = Claims.citation();
        citation.input = claim.basis == Basis.DERIVED;
        return new Assertion(claim, citation);
    }

    private String area(Park park) {
        return database.one("select area_hectares from park where id = ?", park.id);
    }
}
