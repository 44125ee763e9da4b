package io.zonegraph.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.zonegraph.Database;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is easily read wrongly in the two articles, and stands right in the graph. */
@QuarkusTest
class ArticleTrapsTest {

    @Inject
    Database database;

    @Test
    void trap_1_the_year_of_the_working_session_is_inferred_with_its_chain() {
        assertEquals(
                "2025-10-15, true",
                database.one(
                        "select happened_on_edtf, happened_on_inferred from event where slug = ?",
                        "working-session-2025-10-15"));
        String reason = database.one("""
                select on_reason from claim c join event e on e.id = c.subject_id
                where e.slug = 'working-session-2025-10-15' and c.property = 'HAPPENED_ON'""");
        for (String link : List.of("2024", "1 July 2025", "26 September 2025")) {
            assertTrue(reason.contains(link), reason);
        }
    }

    @Test
    void trap_2_two_26_septembers_are_two_years_apart() {
        assertEquals(
                List.of("techno-park-signing-2023-09-26, 2023-09-26", "groundbreaking-2025-09-26, 2025-09-26"),
                database.rows("""
                        select slug, happened_on_edtf from event
                        where happened_on_edtf like '%-09-26' order by happened_on_from"""));
        assertEquals("+07:00, 2023-09-27 00:52:03", database.one("""
                        select published_offset, to_char(published_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS')
                        from source where slug = 'hanoi-shanghai-2023'"""));
    }

    @Test
    void trap_2_the_two_seventeens_are_of_different_things() {
        assertEquals(
                List.of("hai-phong-free-trade-zone"),
                database.rows("select slug from economic_zone where special_mechanisms = 17"));
        assertEquals(1, database.count("commitment where kind = 'GOAL' and topic like '%17 sustainable development%'"));
    }

    @Test
    void trap_3_zones_that_share_land_say_so_both_ways() {
        assertEquals(
                List.of(
                        "dinh-vu-cat-hai, hai-phong-free-trade-zone",
                        "hai-phong-free-trade-zone, dinh-vu-cat-hai",
                        "hai-phong-free-trade-zone, south-hai-phong-coastal",
                        "south-hai-phong-coastal, hai-phong-free-trade-zone"),
                database.rows("""
                        select s.slug as one, o.slug as other from link l
                        join economic_zone s on s.id = l.subject_id join economic_zone o on o.id = l.object_id
                        where l.property = 'OVERLAPS' order by s.slug, o.slug"""));
    }

    @Test
    void trap_4_the_park_count_is_a_claim_and_no_row_count() {
        assertEquals("43, 12043, 12, 3203", database.one("""
                select park_count, park_area_hectares, added_park_count, added_park_area_hectares
                from city where slug = 'hai-phong'"""));
        assertEquals(2, database.count("park p join city c on c.id = p.city_id where c.slug = 'hai-phong'"));
    }

    @Test
    void trap_5_rankings_describe_the_city_before_the_merger_and_its_area_after_it() {
        assertEquals(
                List.of(
                        "RANK, PAR_INDEX, 1, 2024",
                        "RANK, PCI, 1, 2024",
                        "RANK, PGI, 1, 2024",
                        "RANK, SIPAS, 1, 2024",
                        "SCORE, PCI, 74.84, 2024",
                        "SCORE, PGI, 29.00, 2024"),
                database.rows("""
                        select measure, index_code, value, as_of_edtf from city_index_result r
                        join city c on c.id = r.city_id where c.slug = 'hai-phong' order by measure, index_code"""));
        assertEquals("3194.72, 2025-07-01", database.one("""
                select c.quantity, c.valid_from_edtf from claim c join city n on n.id = c.subject_id
                where n.slug = 'hai-phong' and c.property = 'AREA' and c.rank = 'PREFERRED'"""));
    }

    @Test
    void trap_6_the_second_zone_is_a_subzone_and_only_possibly_the_second_phase() {
        assertEquals(List.of("hanssip-phase-2, PHASE, 2", "hanssip-second-zone, SUBZONE, 2"), database.rows("""
                        select slug, kind, ordinal from subdivision
                        where slug like 'hanssip-%' and ordinal = 2 order by slug"""));
        assertEquals("hanssip-second-zone, hanssip-phase-2, INFERRED", database.one("""
                select s.slug as one, o.slug as other, c.basis from claim c
                join subdivision s on s.id = c.subject_id join subdivision o on o.id = c.object_id
                where c.property = 'POSSIBLY_SAME_AS'"""));
        assertEquals("hanssip-second-zone", database.one("""
                select parent.slug from subdivision s join subdivision parent on parent.id = s.parent_id
                where s.slug = 'techno-park'"""));
    }

    @Test
    void trap_7_a_working_session_is_no_deal_and_a_letter_of_intent_is_never_concluded() {
        assertEquals(0, database.count("""
                link l join event e on e.id = l.subject_id
                where l.property = 'RESULT' and e.slug = 'working-session-2025-10-15'"""));
        assertEquals(0, database.count("""
                deal where stage_group = 'CONCLUDED' and kind in ('LETTER_OF_INTENT', 'MEMORANDUM_OF_UNDERSTANDING')"""));
        assertEquals(
                "LETTER_OF_INTENT, SIGNED, INTENDED",
                database.one("select kind, stage, stage_group from deal where slug = 'heza-shangyu-letter-2024'"));
        assertEquals(
                "COOPERATION_AGREEMENT, CONCLUDED, false",
                database.one(
                        "select kind, stage_group, countable from deal where slug = 'techno-park-agreement-2023'"));
    }

    @Test
    void trap_7_an_undisclosed_amount_is_absent() {
        assertEquals(0, database.count("""
                deal_amount a join deal d on d.id = a.deal_id where d.slug = 'techno-park-agreement-2023'"""));
    }

    @ParameterizedTest
    @CsvSource({
        "park, hanssip, AREA, 581, 581 640",
        "economic_zone, hai-phong-free-trade-zone, AREA, 6292, 6292 6300",
        "city, hai-phong, AREA, 3194.72, 1519 3194.72 3200"
    })
    void trap_8_figures_that_disagree_are_all_kept_and_ranked(
            String table, String slug, String property, String preferred, String all) {
        String of = " from claim c join " + table + " n on n.id = c.subject_id"
                + " where c.superseded_at is null and n.slug = ? and c.property = ?";
        assertEquals(
                List.of(all.split(" ")),
                database.rows("select distinct c.quantity" + of + " order by c.quantity", slug, property));
        assertEquals(preferred, database.one("select c.quantity" + of + " and c.rank = 'PREFERRED'", slug, property));
    }

    @ParameterizedTest
    @CsvSource({
        "south-hai-phong-coastal, 2024-12-04",
        "west-hai-phong-specialised, 2026-02-12",
        "hai-phong-free-trade-zone, 2025-10-13"
    })
    void trap_8_a_zone_is_established_when_its_instrument_says(String slug, String date) {
        assertEquals(date, database.one("select established_on_edtf from economic_zone where slug = ?", slug));
    }

    @Test
    void trap_8_the_sites_of_the_free_trade_zone_make_up_its_area() {
        assertEquals("3, 6292, 6292", database.one("""
                select count(*), sum(s.area_hectares), min(z.area_hectares) from zone_site s
                join economic_zone z on z.id = s.zone_id where z.slug = 'hai-phong-free-trade-zone'"""));
    }

    @ParameterizedTest
    @CsvSource({
        "Hai Phong, City, hai-phong",
        "Haiphong, City, hai-phong",
        "HẢI PHÒNG, City, hai-phong",
        "海防, City, hai-phong",
        "Hà Nội, City, hanoi",
        "Ha Noi, City, hanoi",
        "Hanoi, City, hanoi",
        "an dương, Park, an-duong",
        "AN DUONG, Park, an-duong",
        "深越联合投资, Organisation, shenyue",
        "Hanoi Ancillary Industry Business Association, Organisation, hansiba",
        "Hanoi Supporting Industries Business Association, Organisation, hansiba"
    })
    void trap_9_every_spelling_finds_its_node(String spelling, String kind, String slug) {
        for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
            String found = """
                    name n join %s t on t.id = n.node_id
                    where n.folded like '%%' || zg_fold(?) || '%%' and n.node_kind = ? and t.slug = ?""".formatted(kind.toLowerCase());
            assertTrue(database.count(found, Normalizer.normalize(spelling, form), kind, slug) > 0, form.name());
        }
    }

    @ParameterizedTest
    @CsvSource({"Hòa Bình, Hoà Bình", "Đà Nẵng, da nang", "ĐỒNG, đồng"})
    void trap_9_marks_and_case_and_tone_placement_do_not_matter(String one, String other) {
        assertEquals(database.one("select zg_fold(?)", one), database.one("select zg_fold(?)", other));
    }

    @Test
    void trap_10_names_never_link_by_themselves() {
        assertEquals(0, database.count("""
                link l join claim c on c.id = l.claim_id
                where c.superseded_at is not null
                or (c.subject_id, c.object_id) not in ((l.subject_id, l.object_id), (l.object_id, l.subject_id))"""));
        assertEquals(
                "hai-phong",
                database.one("select c.slug from park p join city c on c.id = p.city_id where p.slug = 'tan-trao'"));
    }

    @Test
    void trap_11_a_unit_glued_to_its_figure_is_read_and_kept_as_printed() {
        assertEquals(
                "6300, har",
                database.one(
                        "select quantity, unit from claim where superseded_at is null and as_printed = '6,300ha'"));
    }

    @Test
    void trap_12_codes_of_63_units_and_of_34_stand_side_by_side() {
        assertEquals(List.of("ISO3166-2, 63", "VN-GSO, 34", "VN-GSO-63, 63"), database.rows("""
                select scheme, count(*) from external_id
                where scheme in ('VN-GSO', 'VN-GSO-63') or scheme = 'ISO3166-2' and value like 'VN-%'
                group by scheme order by scheme collate "C" """));
        assertEquals(
                29, database.count("city where dissolved_on_edtf = '2025-06-30' or dissolved_on_edtf = '2025-07-01'"));
        assertEquals(29, database.count("link where property = 'SUCCESSOR' and role = 'MERGED_INTO'"));
    }

    @Test
    void trap_13_an_unnamed_delegation_is_a_party_and_an_expectation_is_not() {
        assertEquals(
                List.of("hansiba, ASSOCIATION", "n-and-g-group, DEVELOPER", "shanghai-business-delegation, DELEGATION"),
                database.rows("""
                        select o.slug, o.kind from link l
                        join deal d on d.id = l.subject_id join organisation o on o.id = l.object_id
                        where l.property = 'PARTY' and d.slug = 'techno-park-agreement-2023' order by o.slug"""));
        assertEquals(0, database.count("name where folded like '%chinese and international compan%'"));
        assertEquals(0, database.count("""
                link l join deal d on d.id = l.subject_id join node n on n.id = l.object_id
                where l.property = 'PARTY' and n.kind = 'Person'"""));
    }

    @Test
    void facts_are_kept_and_sentences_are_not() {
        assertEquals(0, database.count("citation where quote is not null"));
    }
}
