package io.zonegraph.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.zonegraph.Database;
import io.zonegraph.city.City;
import io.zonegraph.node.NodeKind;
import io.zonegraph.park.Park;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ClaimLedgerTest {

    @Inject
    ClaimLedger ledger;

    @Inject
    Database database;

    @Test
    @TestTransaction
    void keeps_figures_in_the_unit_of_their_property() {
        Park park = Claims.park("units");
        Claim claim = record(Claims.area(park, "3.2", "km2"));
        assertEquals(0, BigDecimal.valueOf(320).compareTo(claim.quantity));
        assertEquals("har", claim.unit);
        assertEquals("320, 1", database.one("select area_hectares, version from park where id = ?", park.id));
    }

    @Test
    @TestTransaction
    void the_same_words_are_the_same_claim() {
        Park park = Claims.park("twice");
        assertSame(record(Claims.area(park, "320", "ha")), record(Claims.area(park, "3.20", "km2")));
        assertEquals(1, database.count("claim where subject_id = ?", park.id));
        assertEquals("1", database.one("select version from park where id = ?", park.id));
    }

    @Test
    @TestTransaction
    void what_was_superseded_may_be_recorded_again() {
        Park park = Claims.park("again");
        ledger.supersede(List.of(record(Claims.area(park, "5", "ha"))));
        record(Claims.area(park, "5", "ha"));
        assertEquals(2, database.count("claim where subject_id = ?", park.id));
        assertEquals("5", database.one("select area_hectares from park where id = ?", park.id));
    }

    @Test
    @TestTransaction
    void a_symmetric_link_holds_both_ways_and_goes_both_ways() {
        City one = city("one");
        City other = city("other");
        Claim claim = new Claim();
        claim.subjectId = one.id;
        claim.subjectKind = NodeKind.CITY;
        claim.property = Property.SISTER_CITY;
        claim.objectId = other.id;
        claim.objectKind = NodeKind.CITY;
        claim.recordedBy = "test";
        record(claim);
        assertEquals(1, database.count("link where subject_id = ? and object_id = ?", one.id, other.id));
        assertEquals(1, database.count("link where subject_id = ? and object_id = ?", other.id, one.id));
        ledger.project(List.of(other.id));
        assertEquals(2, database.count("link where ? in (subject_id, object_id)", one.id));
        ledger.supersede(List.of(claim));
        assertEquals(0, database.count("link where ? in (subject_id, object_id)", one.id));
    }

    @Test
    @TestTransaction
    void a_derived_claim_names_its_inputs() {
        Park park = Claims.park("derived");
        Claim input = Claims.area(park, "100", "ha");
        Claim derived = Claims.about(park, Property.LEASABLE_AREA);
        derived.quantity = BigDecimal.valueOf(70);
        derived.basis = Basis.DERIVED;
        ledger.record(
                List.of(new Assertion(input, Claims.citation()), new Assertion(derived, List.of(), List.of(input))));
        assertEquals(1, database.count("claim_input where claim_id = ? and input_claim_id = ?", derived.id, input.id));
        assertEquals("70", database.one("select leasable_area_hectares from park where id = ?", park.id));
    }

    private Claim record(Claim claim) {
        return ledger.record(List.of(new Assertion(claim, Claims.citation()))).getFirst();
    }

    private static City city(String slug) {
        City city = new City();
        city.slug = slug;
        city.persist();
        return city;
    }
}
