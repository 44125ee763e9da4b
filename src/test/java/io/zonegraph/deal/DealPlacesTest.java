package io.zonegraph.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.zonegraph.Database;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A deal takes place where its places lie today, and with those who develop them today. */
@QuarkusTest
class DealPlacesTest {

    private static final String DEAL = "(select id from deal where slug = 'techno-park-agreement-2023')";
    private static final String PARK = "(select id from park where slug = 'hanssip')";
    private static final String ZONE = "(select id from economic_zone where slug = 'dinh-vu-cat-hai')";
    private static final String CITY = "(select id from city where slug = 'hai-phong')";
    private static final String DEVELOPER = "(select id from organisation where slug = 'shenyue')";

    /** From and to which day a link holds, counted from today. */
    record Time(@Nullable Integer from, @Nullable Integer to) {

        String columns() {
            return column(from) + ", " + column(to);
        }

        private static String column(@Nullable Integer days) {
            String day = "current_date + " + days;
            return days == null ? "null, null, null, null" : "cast(%s as text), %s, %s, false".formatted(day, day, day);
        }
    }

    @Inject
    Database database;

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
             -  |  -  | 1
            -9  |  -  | 1
             -  |  9  | 1
             0  |  0  | 1
            -9  | -1  | 0
             -  | -1  | 0
             1  |  -  | 0
             1  |  9  | 0
            """)
    @TestTransaction
    void are_what_its_parks_belong_to_today(Integer from, Integer to, int counted) {
        link("ZONE", PARK, ZONE, new Time(from, to));
        link("DEVELOPER", PARK, DEVELOPER, new Time(from, to));
        assertEquals(counted, located(ZONE));
        assertEquals(
                counted, database.count("deal_developer where deal_id = " + DEAL + " and developer_id = " + DEVELOPER));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
             -  |  -  | 1
             -  | -1  | 0
             1  |  -  | 0
            """)
    @TestTransaction
    void are_what_its_zones_lie_in_today(Integer from, Integer to, int counted) {
        database.update("delete from link where property = 'HOST_CITY' and subject_id = " + ZONE);
        link("PLACE", DEAL, ZONE, new Time(null, null));
        link("HOST_CITY", ZONE, CITY, new Time(from, to));
        assertEquals(counted, located(CITY));
    }

    /** They are listed as `places` too. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
             -  | -1
             1  |  -
            """)
    @TestTransaction
    void are_its_own_at_all_times(Integer from, Integer to) {
        link("PLACE", DEAL, CITY, new Time(from, to));
        assertEquals(1, located(CITY));
    }

    /** Nobody writes at midnight. What is kept being ten days older is what it is ten days later. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
             -  |  9  | 1 | 0
            10  | 10  | 0 | 1
             1  |  9  | 0 | 0
             9  |  -  | 0 | 1
             0  | 10  | 1 | 1
            """)
    @TestTransaction
    void change_as_days_pass(Integer from, Integer to, int now, int tenDaysLater) {
        link("ZONE", PARK, ZONE, new Time(from, to));
        assertEquals(now, located(ZONE));
        database.update("update deal_location_period set held_from = held_from - 10, held_to = held_to - 10");
        assertEquals(tenDaysLater, located(ZONE));
    }

    private long located(String place) {
        return database.count("deal_location where deal_id = " + DEAL + " and place_id = " + place);
    }

    private void link(String property, String subject, String object, Time time) {
        database.update("insert into link (property, subject_id, subject_kind, object_id, object_kind, role, claim_id,"
                + " valid_from_edtf, valid_from_from, valid_from_to, valid_from_inferred,"
                + " valid_to_edtf, valid_to_from, valid_to_to, valid_to_inferred)"
                + " select '%s', s.id, s.kind, o.id, o.kind, %s, (select min(id) from claim), %s"
                        .formatted(property, property.equals("DEVELOPER") ? "'DEVELOPER'" : "null", time.columns())
                + " from node s, node o where s.id = " + subject + " and o.id = " + object);
    }
}
