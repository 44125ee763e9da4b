package io.zonegraph.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.zonegraph.Database;
import io.zonegraph.claim.Claim;
import io.zonegraph.claim.ClaimLedger;
import io.zonegraph.node.NodeKind;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A node was last updated when the list of changes last tells of it, and the register of nodes knows it as its table does. */
@QuarkusTest
class UpdatedAtTest {

    private static final String SINCE = "select node_id from zg_change(cast(?1 as timestamptz)) group by 1 order by 1";
    private static final String UPDATED = "select id from node where updated_at >= cast(?1 as timestamptz) order by 1";

    @Inject
    ClaimLedger ledger;

    @Inject
    Database database;

    @Test
    void what_changed_since_a_moment_was_updated_since_and_the_other_way_round() {
        List<String> moments = database.rows(
                "select distinct cast(m as text) from ("
                        + "select recorded_at as m from claim union select superseded_at from claim "
                        + "union select recorded_at from node union select updated_at from node) all_moments where m is not null");
        for (String moment : moments) {
            assertEquals(database.rows(SINCE, moment), database.rows(UPDATED, moment), moment);
        }
    }

    @Test
    @TestTransaction
    void a_claim_that_is_given_up_updates_the_node_it_is_about_and_no_other() {
        List<Claim> claims = Claim.list(
                "property = io.zonegraph.claim.Property.DEVELOPER and subjectId = (select p.id from Park p where p.slug = 'an-duong')");
        String before = database.one("select clock_timestamp()::text");
        ledger.supersede(claims);
        assertEquals(List.of(String.valueOf(claims.getFirst().subjectId)), database.rows(UPDATED, before));
        assertEquals(database.rows(SINCE, before), database.rows(UPDATED, before));
        assertEquals(
                database.one("select max(superseded_at) from claim where id = ?1", claims.getFirst().id),
                database.one("select updated_at from park where slug = 'an-duong'"));
        ledger.projectAll();
        assertEquals(database.rows(SINCE, before), database.rows(UPDATED, before));
    }

    @Test
    @TestTransaction
    void whatever_changes_in_the_table_of_a_kind_the_register_follows() {
        for (NodeKind kind : NodeKind.values()) {
            database.update("update " + kind.table + " set slug = slug || '-2', name_en = 'Renamed', "
                    + "recorded_at = recorded_at - interval '1 day', updated_at = updated_at + interval '1 day' "
                    + "where id in (select max(id) from " + kind.table + ")");
        }
        assertEquals(NodeKind.values().length, database.count("node where name = 'Renamed' and slug like '%-2'"));
        for (NodeKind kind : NodeKind.values()) {
            String columns = "id, '" + kind.word + "', '" + kind + "', slug, name, recorded_at, updated_at";
            List<String> held = database.rows("select " + columns + " from " + kind.table + " order by id");
            assertNotEquals(List.of(), held);
            assertEquals(
                    held,
                    database.rows(
                            "select id, kind, kind_code, slug, name, recorded_at, updated_at from node "
                                    + "where kind = ?1 order by id",
                            kind.word));
        }
    }
}
