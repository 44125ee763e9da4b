package io.zonegraph.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.zonegraph.Database;
import io.zonegraph.claim.ClaimLedger;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where deals are is kept, and is at any time what links and columns say. */
@QuarkusTest
class DealLocationTest {

    /** From the deals' own places step by step to what these lie in on a day, which is `:day`. */
    private static final String SAID =
            "with named as (select subject_id as deal, object_id as place, subject_on as day "
                    + "from link where property = 'PLACE' and subject_kind = 'Deal'), "
                    + "holding as (select * from link where coalesce(valid_from_from, ':day') <= ':day' "
                    + "and coalesce(valid_to_to, ':day') >= ':day'), "
                    + "parks as (select deal, place as park, day from named join park p on p.id = place "
                    + "union select deal, park_id, day from named join subdivision s on s.id = place where park_id is not null) "
                    + "select deal, place, day from named "
                    + "union select deal, park, day from parks "
                    + "union select deal, object_id, day from parks join holding z on z.subject_id = park and z.property = 'ZONE' "
                    + "union select deal, city_id, day from parks join park p on p.id = park where city_id is not null "
                    + "union select deal, object_id, day from named join holding h on h.subject_id = place and property = 'HOST_CITY'";

    private static final LocalDate DAY = LocalDate.parse("2024-01-01");

    private static final int DAYS = 9;

    private static final String KEPT =
            "select deal_id, place_id, deal_on from deal_location_period where ':day' between held_from and held_to";

    @Inject
    ClaimLedger ledger;

    @Inject
    Database database;

    @Test
    @TestTransaction
    void is_what_links_and_columns_say() {
        assertTrue(database.count("deal_location") > 0);
        assertKept();
        database.update("delete from link");
        assertEquals(0, database.count("deal_location"));
        ledger.projectAll();
        assertTrue(database.count("deal_location") > 0);
        assertKept();
    }

    @Test
    @TestTransaction
    void follows_the_place_and_the_date_of_a_deal() {
        placed("autel-an-duong-certificate-2024", "subdivision", "Subdivision", "techno-park");
        assertEquals(1, at("autel-an-duong-certificate-2024", "hanssip"));
        assertEquals(1, at("autel-an-duong-certificate-2024", "hanoi"));
        database.update(
                "update deal set signed_on_edtf = '2001', signed_on_from = '2001-01-01', "
                        + "signed_on_to = '2001-12-31', signed_on_inferred = false where slug = 'autel-an-duong-certificate-2024'");
        assertEquals(
                database.count("deal_location where deal_id = (select id from deal where slug like 'autel-an-duong%')"),
                database.count("deal_location where deal_on = '2001-01-01'"));
        assertKept();
        database.update("update link set object_id = (select id from park where slug = 'tan-trao') "
                + "where property = 'PLACE' and object_id = (select id from park where slug = 'an-duong')");
        assertEquals(0, at("autel-an-duong-certificate-2024", "an-duong"));
        assertEquals(1, at("autel-an-duong-certificate-2024", "tan-trao"));
        assertKept();
    }

    @Test
    @TestTransaction
    void follows_what_a_place_lies_in() {
        placed("autel-an-duong-certificate-2024", "subdivision", "Subdivision", "techno-park");
        placed("hmt-an-duong-certificate-2024", "economic_zone", "EconomicZone", "dinh-vu-cat-hai");
        assertEquals(1, at("hmt-an-duong-certificate-2024", "hai-phong"));
        database.update("update subdivision set park_id = (select id from park where slug = 'tan-trao')");
        assertEquals(1, at("autel-an-duong-certificate-2024", "tan-trao"));
        assertEquals(0, at("autel-an-duong-certificate-2024", "hanssip"));
        assertKept();
        database.update("update park set city_id = (select id from city where slug = 'hanoi')");
        assertEquals(1, at("yuekai-an-duong-certificate-2024", "hanoi"));
        assertEquals(0, at("yuekai-an-duong-certificate-2024", "hai-phong"));
        assertKept();
        database.update("insert into link (property, subject_id, subject_kind, object_id, object_kind, claim_id) "
                + "select 'ZONE', p.id, 'Park', z.id, 'EconomicZone', (select min(id) from claim) "
                + "from park p, economic_zone z where p.slug = 'tan-trao' and z.slug = 'south-hai-phong-coastal'");
        assertEquals(1, at("autel-an-duong-certificate-2024", "south-hai-phong-coastal"));
        assertKept();
        database.update("delete from link where property in ('ZONE', 'HOST_CITY')");
        assertEquals(0, at("autel-an-duong-certificate-2024", "south-hai-phong-coastal"));
        assertEquals(0, at("hmt-an-duong-certificate-2024", "hai-phong"));
        assertKept();
    }

    /** Of several links that lead to a place, the one that names it itself. */
    @Test
    @TestTransaction
    void is_by_the_link_that_names_the_place_itself() {
        placed("autel-an-duong-certificate-2024", "city", "City", "hai-phong");
        assertEquals(
                "City",
                database.one("select object_kind from deal_location d join link l on l.id = d.link_id "
                        + "join city c on c.id = d.place_id join deal e on e.id = d.deal_id "
                        + "where e.slug = 'autel-an-duong-certificate-2024' and c.slug = 'hai-phong'"));
    }

    /** Of links with random periods, on each day on which one of them begins or has ended: nobody writes on that day. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    @TestTransaction
    void is_on_any_day_what_the_links_of_that_day_say(int seed) {
        Random random = new Random(seed);
        List<String> deals = database.rows("select id from deal order by id limit 6");
        List<String> parks = database.rows("select id from park order by id");
        List<String> zones = database.rows("select id from economic_zone order by id");
        List<String> cities = database.rows("select id from city order by id limit 4");
        database.update("delete from link where property in ('ZONE', 'HOST_CITY', 'PLACE')");
        deals.forEach(deal -> {
            linked("PLACE", deal, one(random, parks), random);
            linked("PLACE", deal, one(random, zones), random);
        });
        parks.forEach(park -> linked("ZONE", park, one(random, zones), random));
        zones.forEach(zone -> {
            linked("HOST_CITY", zone, one(random, cities), random);
            linked("HOST_CITY", zone, one(random, cities), random);
        });
        assertTrue(database.count("deal_location_period where held_from > '-infinity'") > 0, "seed " + seed);
        for (int day = 0; day <= DAYS + 1; day++) {
            assertKept(DAY.plusDays(day).toString());
        }
    }

    private static String one(Random random, List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private void linked(String property, String subject, String object, Random random) {
        int from = random.nextInt(DAYS);
        int to = random.nextInt(3) == 0 ? random.nextInt(DAYS) : from + random.nextInt(DAYS - from);
        database.update("insert into link (property, subject_id, subject_kind, object_id, object_kind, claim_id, "
                + "valid_from_edtf, valid_from_from, valid_from_to, valid_from_inferred, valid_to_edtf, valid_to_from, "
                + "valid_to_to, valid_to_inferred) select '" + property + "', s.id, s.kind, o.id, o.kind, "
                + "(select min(id) from claim), " + date(random.nextInt(4) == 0 ? null : DAY.plusDays(from)) + ", "
                + date(random.nextInt(4) == 0 ? null : DAY.plusDays(to)) + " from node s, node o where s.id = "
                + subject
                + " and o.id = " + object + " on conflict do nothing");
    }

    private static String date(@Nullable LocalDate day) {
        return day == null ? "null, null, null, null" : "'%1$s', date '%1$s', date '%1$s', false".formatted(day);
    }

    private void placed(String deal, String table, String kind, String slug) {
        database.update(
                "insert into link (property, subject_id, subject_kind, object_id, object_kind, ordinal, claim_id) "
                        + "select 'PLACE', d.id, 'Deal', p.id, '" + kind + "', 9, (select min(id) from claim) "
                        + "from deal d, " + table + " p where d.slug = ?1 and p.slug = ?2",
                deal,
                slug);
    }

    private long at(String deal, String place) {
        return database.count(
                "deal_location l join deal d on d.id = l.deal_id where d.slug = ?1 and l.place_id in ("
                        + "select id from city where slug = ?2 union select id from economic_zone where slug = ?2 "
                        + "union select id from park where slug = ?2)",
                deal,
                place);
    }

    private void assertKept() {
        assertKept("today");
        assertEquals(
                database.count("deal_location_period where current_date between held_from and held_to"),
                database.count("deal_location"));
    }

    private void assertKept(String day) {
        assertEquals(0, database.count("((" + on(day, SAID) + ") except " + on(day, KEPT) + ") missing"), day);
        assertEquals(0, database.count("(" + on(day, KEPT) + " except (" + on(day, SAID) + ")) surplus"), day);
        assertEquals(
                0,
                database.count("(select from deal_location_period where " + "'" + day
                        + "' between held_from and held_to group by deal_id, place_id having count(*) > 1) twice"),
                day);
    }

    private static String on(String day, String sql) {
        return sql.replace(":day", day);
    }
}
