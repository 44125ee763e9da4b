package io.zonegraph.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.zonegraph.Database;
import io.zonegraph.node.NodeKind;
import io.zonegraph.node.PartialDate;
import io.zonegraph.organisation.Organisation;
import io.zonegraph.organisation.OrganisationKind;
import io.zonegraph.organisation.OtherOrganisation;
import io.zonegraph.organisation.Person;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Offices of one person at one organisation stand beside each other; what is said of one office competes. */
@QuarkusTest
class OfficesTest {

    @Inject
    ClaimLedger ledger;

    @Inject
    Database database;

    @Test
    @TestTransaction
    void of_the_data_set_are_all_held() {
        assertEquals(
                List.of("hansiba, Chairman", "hansiba, President", "n-and-g-group, Chairman and chief executive"),
                database.rows("select o.slug, l.label from link l join person p on p.id = l.subject_id "
                        + "join organisation o on o.id = l.object_id "
                        + "where p.slug = 'nguyen-hoang' and l.property = 'POSITION' order by 1, 2"));
    }

    @Test
    @TestTransaction
    void are_as_many_as_there_are_labels_and_beginnings() {
        Person person = new Person();
        person.slug = "office-holder";
        person.persist();
        Organisation organisation = new OtherOrganisation();
        organisation.slug = "office";
        organisation.kind = OrganisationKind.values()[0];
        organisation.persist();
        record(position(person, organisation, "Chairman", "2010", "2014"));
        record(position(person, organisation, "Chairman", "2020", null));
        record(position(person, organisation, "President", null, null));
        assertEquals(3, database.count("link where subject_id = ?", person.id));
        record(position(person, organisation, "chairman", "2010", "2015"));
        Claim late = position(person, organisation, "President", null, null);
        late.asOf = PartialDate.parse("2024");
        record(late);
        assertEquals(3, database.count("link where subject_id = ?", person.id));
        assertEquals(3, database.count("zg_fact(?, array['POSITION'], null, null)", person.id));
        assertEquals(
                late.id.toString(),
                database.one("select claim_id from link where subject_id = ? and label = 'President'", person.id));
    }

    private static Claim position(
            Person person, Organisation organisation, String label, @Nullable String from, @Nullable String to) {
        Claim claim = new Claim();
        claim.subjectId = person.id;
        claim.subjectKind = NodeKind.PERSON;
        claim.property = Property.POSITION;
        claim.objectId = organisation.id;
        claim.objectKind = NodeKind.ORGANISATION;
        claim.label = label;
        claim.validFrom = from == null ? null : PartialDate.parse(from);
        claim.validTo = to == null ? null : PartialDate.parse(to);
        claim.recordedBy = "test";
        return claim;
    }

    private void record(Claim claim) {
        ledger.record(List.of(new Assertion(claim, Claims.citation())));
    }
}
