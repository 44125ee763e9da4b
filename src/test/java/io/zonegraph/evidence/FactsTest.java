package io.zonegraph.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.zonegraph.Database;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What held on a day in the world, and what was known on a day of the graph. */
@QuarkusTest
class FactsTest {

    /** The value, its as-of date and the property of what the fact predates, of the first fact. */
    private static final String FACT = """
            select coalesce(c.as_printed, trim_scale(c.quantity)::text, c.code, c.on_edtf, 'unknown')
                || coalesce(' of ' || c.as_of_edtf, '') || coalesce(', before ' || p.valid_from_edtf, '')
            from node k cross join zg_fact(k.id, array[?2], cast(?3 as date), null) f
                left join claim c on c.id = f.claim_id left join claim p on p.id = f.predates_id
            where k.id = (select id from (select id, slug from city union all select id, slug from park
                union all select id, slug from deal union all select id, slug from economic_zone) n where n.slug = ?1)
            order by f.id limit 1""";

    @Inject
    Database database;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hai-phong   | AREA         | 2025-06-30 | 1,519 square kilometers of 2010-09-27
            hai-phong   | AREA         | 2025-07-01 | 3194.72 of 2025-07-01
            hai-phong   | AREA         | 2009-12-31 | unknown
            hai-phong   | AREA         |            | 3194.72 of 2025-07-01
            hai-phong   | POPULATION   | 2025-06-30 | unknown
            hai-phong   | POPULATION   | 2025-10-14 | unknown
            hai-phong   | POPULATION   | 2025-10-15 | over 4.6 million of 2025-10-15
            hai-phong   | PARK_COUNT   | 2025-06-30 | 14 industrial parks of 2023-09-18
            hai-phong   | PARK_COUNT   | 2025-12-31 | 43 parks of 2025-10-15
            hai-phong   | PARK_AREA    | 2025-06-30 | 6,100 hectares of 2023-09-18
            hai-phong   | GRDP_GROWTH  | 2025-06-30 | 10.34% of 2023
            hai-phong   | GRDP_GROWTH  | 2025-10-15 | double-digit of 2025-10-15
            hai-phong   | INDEX_RANK   | 2023-12-31 | unknown
            hai-phong   | INDEX_RANK   | 2025-06-30 | topping of 2024
            hai-phong   | INDEX_RANK   | 2025-07-01 | topping of 2024, before 2025-07-01
            hai-phong   | INDEX_RANK   |            | topping of 2024, before 2025-07-01
            hai-phong   | INVESTED_CAPITAL | 2024-12-31 | 5.6 billion USD of 2024-05
            hai-phong   | INVESTED_CAPITAL | 2025-06-30 | 6.2 billion USD of 2025-03
            hai-phong   | INVESTED_CAPITAL | 2025-07-01 | 6.2 billion USD of 2025-03, before 2025-07-01
            hai-duong   | AREA         | 2025-06-30 | unknown
            hai-duong   | KIND         | 2025-06-30 | PROVINCE
            hai-duong   | KIND         | 2025-07-01 | PROVINCE, before 2025-07-01
            hai-duong   | DISSOLVED_ON | 2025-06-30 | unknown
            hai-duong   | DISSOLVED_ON | 2025-07-01 | 2025-07-01
            hai-duong   | DISSOLVED_ON |            | 2025-07-01
            hanssip     | AREA         | 2014-12-31 | 640ha of 2014-03-02
            hanssip     | AREA         | 2023-12-31 | 581 hectares of 2023-09-27
            an-duong    | AREA         |            | unknown
            dong-nai    | KIND         | 2025-12-31 | PROVINCE of 2025-07-01
            dong-nai    | KIND         | 2026-06-30 | MUNICIPALITY of 2026
            west-hai-phong-specialised | STATUS         | 2025-12-31 | approved the establishment of 2025-10-15
            west-hai-phong-specialised | STATUS         | 2026-02-13 | ESTABLISHED of 2026-02-13
            west-hai-phong-specialised | ESTABLISHED_ON | 2025-06-01 | unknown
            west-hai-phong-specialised | ESTABLISHED_ON | 2025-12-31 | unknown
            west-hai-phong-specialised | AREA           | 2025-06-01 | unknown
            west-hai-phong-specialised | ESTABLISHED_ON | 2026-02-12 | February 12
            techno-park-agreement-2023 | STAGE          | 2023-09-25 | unknown
            techno-park-agreement-2023 | STAGE          | 2023-09-26 | SIGNED
            techno-park-agreement-2023 | MILESTONE      | 2023-09-26 | 2024
            """)
    void on_a_day_in_the_world(String node, String property, String day, String fact) {
        assertEquals(fact, database.one(FACT, node, property, day));
    }

    /** What is known, how surely it held, how many others may have, and whether the node was not there yet. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hai-phong-free-trade-zone  | AREA           | 2024-12-31 | unknown, null, 0, CERTAINLY
            hai-phong-free-trade-zone  | AREA           | 2025-01-01 | 6,292 hectares of 2025, POSSIBLY, 0, CERTAINLY
            hai-phong-free-trade-zone  | AREA           | 2025-10-15 | 6,292 hectares of 2025, POSSIBLY, 1, null
            hai-phong-free-trade-zone  | AREA           | 2025-12-31 | 6,292 hectares of 2025, CERTAINLY, 1, null
            hai-phong-free-trade-zone  | ESTABLISHED_ON | 2025-01-01 | unknown, null, 2, CERTAINLY
            hai-phong-free-trade-zone  | ESTABLISHED_ON | 2025-10-12 | unknown, null, 2, CERTAINLY
            hai-phong-free-trade-zone  | ESTABLISHED_ON | 2025-10-13 | 13/10/2025, CERTAINLY, 2, null
            hai-phong-free-trade-zone  | STATUS         | 2025-01-01 | unknown, null, 0, CERTAINLY
            hai-phong-free-trade-zone  | KIND           | 2025-01-01 | free trade zone, POSSIBLY, 0, CERTAINLY
            west-hai-phong-specialised | AREA           | 2025-06-01 | unknown, null, 0, CERTAINLY
            west-hai-phong-specialised | ESTABLISHED_ON | 2025-06-01 | unknown, null, 1, CERTAINLY
            west-hai-phong-specialised | STATUS         | 2026-01-01 | approved the establishment of 2025-10-15, CERTAINLY, 0, CERTAINLY
            dinh-vu-cat-hai            | ESTABLISHED_ON | 2008-06-01 | 2008, POSSIBLY, 0, POSSIBLY
            dinh-vu-cat-hai            | ESTABLISHED_ON | 2008-12-31 | 2008, CERTAINLY, 0, null
            dinh-vu-cat-hai            | ESTABLISHED_ON | 2007-12-31 | unknown, null, 0, CERTAINLY
            working-session-2025-10-15 | HAPPENED_ON    | 2025-10-14 | unknown, null, 0, CERTAINLY
            workforce-training-request | KIND           | 2025-10-14 | REQUEST, POSSIBLY, 0, CERTAINLY
            workforce-training-request | MADE_AT        | 2025-10-15 | unknown, POSSIBLY, 0, null
            techno-park-agreement-2023 | SIGNED_ON      | 2023-09-25 | unknown, null, 0, CERTAINLY
            techno-park-agreement-2023 | STAGE          | 2023-09-26 | SIGNED, CERTAINLY, 0, null
            """)
    void how_surely_it_held_and_whether_the_node_was_there(String node, String property, String day, String fact) {
        assertEquals(fact, database.one("""
            select coalesce(c.as_printed, c.code, 'unknown') || coalesce(' of ' || c.as_of_edtf, ''),
                f.holds, f.others, f.not_yet_established
            from node k cross join zg_fact(k.id, array[?2], cast(?3 as date), null) f
                left join claim c on c.id = f.claim_id
            where k.slug = ?1""", node, property, day));
    }

    @Test
    @TestTransaction
    void as_known_on_a_day_of_the_graph() {
        String area = "select f.others || ' ' || c.quantity from park p "
                + "cross join zg_fact(p.id, array['AREA'], null, cast(?1 as timestamptz)) f "
                + "join claim c on c.id = f.claim_id where p.slug = 'hanssip'";
        database.update("update claim set recorded_at = '2026-01-10Z', superseded_at = '2026-03-01Z' "
                + "where quantity = 640 and property = 'AREA'");
        database.update("update claim set recorded_at = '2026-02-01Z' where quantity = 581 and property = 'AREA'");
        assertEquals(List.of(), database.rows(area, "2026-01-09T23:59:59Z"));
        assertEquals("0 640", database.one(area, "2026-01-10T00:00:00Z"));
        assertEquals("1 581", database.one(area, "2026-02-01T00:00:00Z"));
        assertEquals("0 581", database.one(area, "2026-03-01T00:00:00Z"));
        assertEquals("0 581", database.one(area, "2027-01-01T00:00:00Z"));
    }

    @Test
    void what_was_asked_for_stands_in_its_order_known_or_not() {
        List<String> facts = database.rows("select f.property || coalesce(' ' || c.quantity, ' -') from park p "
                + "cross join zg_fact(p.id, '{OCCUPANCY,KIND,AREA,AREA,POPULATION}', null, null) f "
                + "left join claim c on c.id = f.claim_id where p.slug = 'hanssip' order by f.id");
        assertEquals(List.of("OCCUPANCY -", "KIND -", "AREA 581", "POPULATION -"), facts);
    }

    /** On a day long ahead only what is over or past is gone, and in the remote past only what nobody dates is known. */
    @Test
    void no_day_knows_more_than_all_days_together() {
        String held = "(select n.id, f.property from node n cross join zg_fact(n.id, null, %s, null) f)";
        String ever = held.formatted("null");
        for (String day : List.of("'1900-01-01'", "'2024-06-30'", "'2025-06-30'", "'2025-07-01'", "'2100-01-01'")) {
            long more = database.count("(" + held.formatted(day) + " except " + ever + ") x");
            assertEquals(0, more, day);
        }
        assertTrue(database.count(held.formatted("'1900-01-01'") + " x")
                < database.count(held.formatted("'2024-06-30'") + " x"));
    }
}
