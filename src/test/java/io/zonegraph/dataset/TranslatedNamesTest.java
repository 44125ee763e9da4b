package io.zonegraph.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.zonegraph.Database;
import io.zonegraph.claim.ClaimLedger;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Readers of Vietnamese and Chinese meet names in their languages, and see which of them are translations. */
@QuarkusTest
class TranslatedNamesTest {

    private static final String UNNAMED_IN =
            "node n where n.kind in ('Event', 'Deal', 'Commitment', 'Source', 'Sector', "
                    + "'Subdivision', 'Park', 'EconomicZone', 'Infrastructure', 'Organisation', 'City', 'Country') "
                    + "and not exists (select from name m where m.node_id = n.id and m.language = ?)";

    /** Organisations, cities and the country itself. */
    private static final String CHINESE = """
            (select o.id from organisation o join country k on k.id = o.home_country_id where k.slug = 'china'
            union select o.id from organisation o join city s on s.id = o.seat_id join country k on k.id = s.country_id
                where k.slug = 'china'
            union select c.id from city c join country k on k.id = c.country_id where k.slug = 'china'
            union select id from country where slug = 'china')""";

    @Inject
    Database database;

    @Inject
    ClaimLedger ledger;

    @Test
    void every_node_but_people_has_a_vietnamese_name() {
        assertEquals(0, database.count(UNNAMED_IN, "VI"));
    }

    @Test
    void what_has_a_chinese_party_has_a_chinese_name() {
        String withParty = " and n.kind in ('Event', 'Deal', 'Commitment') and exists (select from link l "
                + "where l.subject_id = n.id and l.property in ('PARTY', 'PARTICIPANT', 'BY', 'TO') and l.object_id in "
                + CHINESE + ")";
        assertEquals(0, database.count(UNNAMED_IN + withParty, "ZH"));
        assertTrue(database.count("node n where true" + withParty) > 15);
    }

    @Test
    void a_translation_is_read_where_there_is_no_other_name() {
        assertEquals("Quyết định thành lập Khu thương mại tự do Hải Phòng, TRANSLATED", database.one("""
                        select e.name_vi, m.kind from event e join name m on m.node_id = e.id and m.language = 'VI'
                        where e.slug = 'free-trade-zone-approval-2025'"""));
    }

    @Test
    @TestTransaction
    void a_translation_gives_way_to_any_other_name() {
        for (String kind : List.of("TRANSLITERATION", "ABBREVIATION", "COMMON", "OFFICIAL")) {
            database.update("update name set kind = '" + kind + "', value = '" + kind
                    + "' where language = 'VI' and node_id = " + "(select id from park where slug = 'tan-trao')");
            database.update(
                    "insert into name (id, node_id, node_kind, language, kind, value) select nextval('name_id_seq'), id, "
                            + "'Park', 'VI', 'TRANSLATED', 'Bản dịch' from park where slug = 'tan-trao' on conflict do nothing");
            ledger.projectAll();
            assertEquals(kind, database.one("select name_vi from park where slug = 'tan-trao'"));
            database.update("delete from name where kind = 'TRANSLATED' and value = 'Bản dịch'");
        }
    }

    @Test
    void a_translation_is_found_after_official_and_common_names() {
        assertEquals("true, true, false", database.one("""
                select zg_name_weight('TRANSLATED', 'Park', 12) > zg_name_weight('OFFICIAL', 'Source', 70) as official,
                    zg_name_weight('TRANSLATED', 'Park', 12) > zg_name_weight('COMMON', 'Source', 70) as common,
                    zg_name_weight('TRANSLATED', 'Park', 12) > zg_name_weight('FORMER', 'Park', 12) as former"""));
    }

    @Test
    void a_translation_is_ours_and_has_no_source() {
        assertEquals(0, database.count("name where kind = 'TRANSLATED' and source_id is not null"));
        assertEquals("hanoi-shanghai-2023, paragraph 1", database.one("""
                        select s.slug, m.locator from name m join source s on s.id = m.source_id
                        where m.value = 'Hanoi Ancillary Industry Business Association'"""));
    }
}
