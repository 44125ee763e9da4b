package io.zonegraph.zone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.zonegraph.Database;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the zones of a city add up to is of those that lie in it today. */
@QuarkusTest
class ZoneAreaSumTest {

    @Inject
    Database database;

    /** From and to which day a zone of 50 ha lies in the city beside one of 300 ha, counted from today. */
    @ParameterizedTest
    @CsvSource({"null, null, 2 350", "0, 0, 2 350", "-9, -1, 1 300", "1, null, 1 300"})
    @TestTransaction
    void is_of_those_that_lie_in_it_today(String from, String to, String sum) {
        long city = next("city", "country_id", "(select min(id) from country)");
        hosted(next("economic_zone", "area_hectares", "300"), city, "null", "null");
        hosted(next("economic_zone", "area_hectares", "50"), city, from, to);
        assertEquals(
                List.of(sum),
                database.rows("select zone_count || ' ' || sum_hectares from zone_area_sum where city_id = " + city));
    }

    private long next(String table, String column, String value) {
        return Long.parseLong(database.one("insert into " + table + " (id, slug, " + column
                + ") select max(id) + 1, 'drawn-' || max(id), " + value + " from node returning id"));
    }

    private void hosted(long zone, long city, String from, String to) {
        database.update("insert into link (property, subject_id, subject_kind, object_id, object_kind, claim_id, "
                + "valid_from_edtf, valid_from_from, valid_from_to, valid_from_inferred, valid_to_edtf, valid_to_from, "
                + "valid_to_to, valid_to_inferred) values ('HOST_CITY', " + zone + ", 'EconomicZone', " + city
                + ", 'City', (select min(id) from claim), " + date(from) + ", " + date(to) + ")");
    }

    private static String date(String days) {
        String day = "current_date + " + days;
        return days.equals("null")
                ? "null, null, null, null"
                : "cast(%s as text), %s, %s, false".formatted(day, day, day);
    }
}
