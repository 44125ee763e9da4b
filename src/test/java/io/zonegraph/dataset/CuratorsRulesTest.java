package io.zonegraph.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.zonegraph.Database;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules that the README of the data set gives its curators, where the claims can be held to them. */
@QuarkusTest
class CuratorsRulesTest {

    /** The claims of the data set that hold, with the slugs of what they are about. */
    private static final String CLAIMS = """
            (select c.*, n.slug from claim c join (
                select id, slug from deal union all select id, slug from event union all select id, slug from commitment
                union all select id, slug from economic_zone union all select id, slug from subdivision
                union all select id, slug from city union all select id, slug from organisation
            ) n on n.id = c.subject_id where c.superseded_at is null) c""";

    @Inject
    Database database;

    @Test
    void what_the_reporter_writes_is_not_said_at_the_session() {
        String said = """
                claim c where superseded_at is null and as_of_reason = 'Stated at the working session, whose year is inferred'
                and %s exists (select from citation t where t.claim_id = c.id and t.speaker_id is not null)""";
        assertEquals(0, database.count(said.formatted("not")));
        assertEquals(5, database.count(said.formatted("")));
        assertEquals(
                15,
                database.count("claim where superseded_at is null and as_of_reason like 'Printed without a date%'"));
    }

    @Test
    void what_is_printed_of_a_rank_is_the_rank() {
        assertEquals(
                List.of("topping"),
                database.rows("select distinct as_printed from " + CLAIMS
                        + " where slug = 'hai-phong' and property = 'INDEX_RANK'"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "southern-coastal-zone-establishment-2024-12-04",
                "free-trade-zone-approval-2025",
                "specialised-zone-establishment-2026-02",
                "resolution-202-adoption-2025-06-12",
                "resolution-226-adoption-2025-06-27",
                "hai-phong-hai-duong-merger-2025-07-01"
            })
    void a_decision_has_no_place_that_no_source_tells(String event) {
        assertEquals(0, database.count(CLAIMS + " where slug = ? and property = 'PLACE'", event));
    }

    @ParameterizedTest
    @ValueSource(strings = {"south-hai-phong-coastal", "hai-phong-free-trade-zone", "west-hai-phong-specialised"})
    void one_sentence_about_three_zones_is_read_alike(String zone) {
        String told = """
                select property || ' ' || coalesce(on_edtf, code) from %s
                join citation t on t.claim_id = c.id join source s on s.id = t.source_id
                where s.slug = 'shenzhen-hai-phong-2025' and t.locator = 'paragraph 8' and c.basis = 'REPORTED' and %s
                order by 1""";
        assertEquals(
                List.of("ESTABLISHED_ON 2025", "STATUS APPROVED"),
                database.rows(
                        told.formatted(CLAIMS, "c.property in ('STATUS', 'ESTABLISHED_ON') and c.slug = ?"), zone));
        assertEquals(List.of("HAPPENED_ON 2025"), database.rows(told.formatted(CLAIMS, """
                        c.property = 'HAPPENED_ON' and c.subject_id = (
                            select l.subject_id from link l join economic_zone z on z.id = l.object_id
                            join event e on e.id = l.subject_id
                            where l.property = 'ABOUT' and e.kind = 'ESTABLISHMENT' and z.slug = ?)"""), zone));
    }

    @Test
    void the_free_trade_zone_was_founded_by_the_city_which_the_article_does_not_say() {
        assertEquals("FREE_TRADE, 2025-10-13, heza", database.one("""
                select z.kind, z.established_on_edtf, o.slug from economic_zone z join organisation o on o.id = z.authority_id
                where z.slug = 'hai-phong-free-trade-zone'"""));
        assertEquals(List.of("hai-phong-peoples-committee", "prime-minister-of-viet-nam"), database.rows("""
                        select o.slug from link l join event e on e.id = l.subject_id join organisation o on o.id = l.object_id
                        where e.slug = 'free-trade-zone-approval-2025' and l.role = 'APPROVER' order by l.ordinal"""));
        String cited = " join citation t on t.claim_id = c.id join source s on s.id = t.source_id"
                + " where c.property = 'KIND' and c.slug = 'hai-phong-free-trade-zone' and s.slug = ?";
        assertEquals(0, database.count(CLAIMS + cited, "resolution-226-2025-qh15"));
        assertEquals(1, database.count(CLAIMS + cited, "decision-4068-2025-qd-ubnd"));
    }

    @Test
    void only_the_first_facility_is_reported_to_stand_in_the_second_zone() {
        assertEquals(
                List.of("hanoi-shanghai-facility, techno-park, REPORTED", "techno-park, hanssip-second-zone, INFERRED"),
                database.rows("select c.slug, o.slug as within, c.basis from " + CLAIMS
                        + " join subdivision o on o.id = c.object_id where c.property = 'WITHIN' order by c.slug"));
        assertEquals(0, database.count("""
                name n join subdivision s on s.id = n.node_id
                where s.slug = 'techno-park' and n.value = 'Hanoi-Shanghai facility'"""));
    }

    @ParameterizedTest
    @CsvSource({
        "shenzhen-investment-interest, BY, shenzhen-technology-companies, REPORTED",
        "infrastructure-benchmark-goal, BY, shenzhen-technology-companies, INFERRED",
        "power-and-labour-pledge, TO, shenzhen-technology-companies, INFERRED",
        "high-tech-parks-invitation, TO, shenzhen-technology-companies, INFERRED",
        "more-complexes-interest, BY, shanghai-investors, REPORTED",
        "carrying-out-talks-goal, BY, viet-nam-china-authorities-and-companies, REPORTED"
    })
    void the_wish_of_companies_is_not_that_of_a_city(String commitment, String property, String who, String basis) {
        assertEquals(
                who + ", " + basis,
                database.one(
                        "select o.slug as who, c.basis from " + CLAIMS + " join organisation o on o.id = c.object_id "
                                + "where c.slug = ? and c.property = ? and o.kind = 'UNNAMED_GROUP'",
                        commitment,
                        property));
        assertEquals(
                0,
                database.count(
                        CLAIMS + " where c.slug = ? and c.property = ? and c.object_kind = 'City'",
                        commitment,
                        property));
    }

    @Test
    void no_article_says_that_wishes_were_told_at_the_signing_or_whose_they_are() {
        assertEquals(
                List.of("MADE_AT, INFERRED, 6"),
                database.rows("select c.property, c.basis, count(*) from " + CLAIMS
                        + " join event e on e.id = c.object_id where e.slug = 'techno-park-signing-2023-09-26' "
                        + "and c.property = 'MADE_AT' group by c.property, c.basis"));
        assertEquals(
                List.of("shanghai-business-delegation, INFERRED", "viet-nam-china-authorities-and-companies, INFERRED"),
                database.rows(
                        "select o.slug as who, c.basis from " + CLAIMS + " join organisation o on o.id = c.object_id "
                                + "where c.slug = 'more-chinese-enterprises-goal' and c.property = 'BY' order by 1"));
    }

    @Test
    void a_commitment_is_answered_if_another_answers_it_and_open_otherwise() {
        assertEquals(0, database.count("""
                commitment k where k.status is distinct from case when exists (
                    select from link l where l.property = 'ANSWERS' and l.object_id = k.id) then 'ANSWERED' else 'OPEN' end"""));
        assertEquals(2, database.count("commitment where status = 'ANSWERED'"));
    }

    @ParameterizedTest
    @CsvSource({
        "workforce-training-request, workforce-training",
        "foreign-experts-request, foreign-experts",
        "stable-power-request, power-supply",
        "power-and-labour-pledge, power-supply",
        "power-and-labour-pledge, skilled-labour"
    })
    void requests_and_the_pledge_say_what_they_are_about(String commitment, String sector) {
        assertEquals(
                1,
                database.count(
                        CLAIMS + " join sector s on s.id = c.object_id "
                                + "where c.slug = ? and c.property = 'ABOUT' and s.slug = ?",
                        commitment,
                        sector));
    }

    @Test
    void both_milestones_of_the_agreement_are_there() {
        assertEquals(
                List.of(
                        "Administrative procedures completed, 2024, true",
                        "Production lines in operation, 2024, false"),
                database.rows("select label, on_edtf, on_inferred from " + CLAIMS
                        + " where c.property = 'MILESTONE' and c.slug = 'techno-park-agreement-2023' order by label"));
    }

    @Test
    void shenyue_comes_from_china_and_is_of_the_state() {
        assertEquals("china, true", database.one("""
                select k.slug, o.state_owned from organisation o join country k on k.id = o.home_country_id
                where o.slug = 'shenyue'"""));
        assertEquals("CC-BY-4.0", database.one("select licence from source where slug = 'land-matrix'"));
    }

    @Test
    void sectors_are_sought_or_settled_and_shared_land_is_measured() {
        assertEquals(List.of("SETTLED, 1", "SOUGHT, 6"), database.rows("""
                        select role, count(*) from link where property = 'SECTOR' and role is not null group by role order by role"""));
        assertEquals(List.of("dinh-vu-cat-hai, 3369", "south-hai-phong-coastal, 2923"), database.rows("""
                        select z.slug, l.area_hectares from link l join economic_zone z on z.id = l.object_id
                        join economic_zone s on s.id = l.subject_id
                        where l.property = 'OVERLAPS' and s.slug = 'hai-phong-free-trade-zone' order by z.slug"""));
        assertEquals("belt-and-road-initiative", database.one("""
                select s.slug from link l join sector s on s.id = l.object_id where l.role = 'FRAMEWORK'"""));
    }

    @Test
    void a_derived_claim_names_what_it_was_computed_from() {
        assertEquals(0, database.count("""
                claim c where superseded_at is null and basis = 'DERIVED'
                and not exists (select from claim_input i where i.claim_id = c.id)
                and not exists (select from citation t where t.claim_id = c.id and t.input)"""));
        assertTrue(database.count("citation where input") > 0);
    }

    @Test
    void every_source_tells_when_it_was_read() {
        assertEquals(0, database.count("source where accessed_on_edtf is null"));
        assertEquals(0, database.count("source where accessed_on_inferred and accessed_on_reason is null"));
        assertEquals(0, database.count("source where published_on_inferred and published_on_reason is null"));
        assertEquals("2026-11-30, false, 2026-11-30", database.one("""
                        select accessed_on_edtf, accessed_on_inferred, retrieved_on from source
                        where slug = 'shenzhen-hai-phong-2025'"""));
    }

    @Test
    void a_date_that_a_dated_source_tells_is_not_inferred() {
        assertEquals(
                List.of("techno-park-signing-2023-09-26", "working-session-2025-10-15"),
                database.rows("select slug from event where happened_on_inferred order by slug"));
        assertEquals(0, database.count("park where construction_started_on_inferred"));
        assertEquals(0, database.count("subdivision where construction_started_on_inferred"));
    }

    @Test
    void the_certificates_of_chinese_projects_are_of_chinese_investors() {
        assertEquals(3, database.count("""
                deal d join link l on l.subject_id = d.id and l.property = 'PARTY' and l.role = 'INVESTOR'
                join organisation o on o.id = l.object_id join country k on k.id = o.home_country_id
                where k.slug = 'china' and d.kind = 'INVESTMENT_CERTIFICATE'"""));
    }
}
