package io.zonegraph.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.zonegraph.Database;
import io.zonegraph.claim.ClaimLedger;
import io.zonegraph.node.NodeKind;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All that is projected follows from the claims and the names: it can be thrown away and made again. */
@QuarkusTest
class ProjectionTest {

    private static final List<String> ROWS = List.of(
            "link",
            "reference",
            "ownership",
            "city_index_result",
            "legal_instrument",
            "zone_site",
            "park_utility",
            "deal_stage",
            "deal_amount",
            "deal_milestone",
            "conflict");

    @Inject
    ClaimLedger ledger;

    @Inject
    Database database;

    @Test
    @TestTransaction
    void projecting_all_anew_changes_nothing() {
        Map<String, List<String>> before = projected("");
        ledger.projectAll();
        assertEquals(before, projected(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update city set population = 1 where slug = 'hai-phong'",
                "update city set country_id = null",
                "update city set latitude = 0 where slug = 'hai-phong'",
                "update event set happened_on_inferred = false where happened_on_inferred",
                "update park set name_vi = 'Công viên' where slug = 'an-duong'",
                "update park set investment_amount = 1, investment_currency = 'EUR'",
                "update deal set countable = not countable",
                "update deal set stage = 'CANCELLED'",
                "update economic_zone set established_on_edtf = null, established_on_from = null, "
                        + "established_on_to = null, established_on_inferred = null",
                "update city_index_result set value = value + 1",
                "update deal_amount set amount = amount + 1",
                "delete from deal_stage",
                "delete from zone_site where ordinal = 2",
                "delete from legal_instrument",
                "delete from conflict",
                "update conflict set decided = not decided",
                "update conflict set claim_ids = claim_ids || claim_ids",
                "insert into conflict (subject_id, subject_kind, property, matter, decided, claim_ids) "
                        + "select id, 'Park', 'AREA', '{}', false, '{1, 2}' from park where slug = 'an-duong'",
                "update deal set last_confirmed_on = null",
                "delete from link where property = 'SISTER_CITY'",
                "update link set role = null where property = 'PARTICIPANT'",
                "update link set object_id = subject_id, object_kind = subject_kind where property = 'SISTER_CITY'",
                "delete from reference where property = 'SEAT'",
                "update reference set object_id = subject_id, object_kind = subject_kind where property = 'CITY'",
                "insert into deal_milestone (deal_id, label, status, claim_id) "
                        + "select d.id, 'Invented', 'ACTUAL', min(c.id) from deal d, claim c group by d.id"
            })
    @TestTransaction
    void what_was_corrupted_is_seen_and_mended(String corruption) {
        Map<String, List<String>> before = projected(" - 'id' - 'version'");
        database.update(corruption);
        assertNotEquals(before, projected(" - 'id' - 'version'"));
        ledger.projectAll();
        assertEquals(before, projected(" - 'id' - 'version'"));
    }

    /** All rows of all tables that the projection writes to, without the columns named. */
    private Map<String, List<String>> projected(String without) {
        Stream<String> nodes = Arrays.stream(NodeKind.values()).map(kind -> kind.table);
        Map<String, List<String>> tables = new TreeMap<>();
        Stream.concat(nodes, ROWS.stream()).forEach(table -> {
            String row = "cast(to_jsonb(t)" + without + " as text)";
            tables.put(table, database.rows("select " + row + " from " + table + " t order by 1"));
        });
        return tables;
    }
}
