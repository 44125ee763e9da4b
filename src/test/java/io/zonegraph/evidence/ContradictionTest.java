package io.zonegraph.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.zonegraph.Database;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which claims cannot both be true at one time. */
@QuarkusTest
class ContradictionTest {

    private static final String CLAIM = "jsonb_populate_record(cast(null as claim), cast(%s as jsonb))";
    private static final String DISAGREE = "select zg_at_one_time(a, b) and zg_contradicts(a, b) from "
            + CLAIM.formatted("?1") + " a cross join " + CLAIM.formatted("?2") + " b";

    @Inject
    Database database;

    /** Figures as "value unit approximation". */
    @ParameterizedTest
    @CsvSource({
        "581 har EXACT,       640 har EXACT,       true",
        "581 har EXACT,       581 har EXACT,       false",
        "581 har EXACT,       580 har EXACT,       false",
        "581 har EXACT,       582 har EXACT,       true",
        "581 har EXACT,       581.4 har EXACT,     false",
        "581 har EXACT,       581.6 har EXACT,     true",
        "6300 har EXACT,      6292 har EXACT,      false",
        "6300 har EXACT,      6292.5 har EXACT,    false",
        "6300 har EXACT,      6200 har EXACT,      true",
        "6300 har EXACT,      6360 har EXACT,      true",
        "20000 har EXACT,     19500 har EXACT,     false",
        "20000 har EXACT,     18000 har EXACT,     true",
        "12043 har EXACT,     12000 har ABOUT,     false",
        "12043 har EXACT,     12000 har EXACT,     false",
        "12043 har EXACT,     10000 har ABOUT,     true",
        "3194.72 km2 EXACT,   3200 km2 NEARLY,     false",
        "3194.72 km2 EXACT,   3200 km2 OVER,       false",
        "3194.72 km2 EXACT,   3300 km2 OVER,       true",
        "5000 km2 EXACT,      3200 km2 OVER,       false",
        "3294.72 km2 EXACT,   3200 km2 NEARLY,     true",
        "2000 km2 EXACT,      3200 km2 NEARLY,     true",
        "3194.72 km2 EXACT,   319472 har EXACT,    false",
        "3194.72 km2 EXACT,   31947 har EXACT,     true",
        "3194.72 km2 EXACT,   3194.72 MW EXACT,    false",
        "43 1 EXACT,          44 1 EXACT,          true",
        "40 1 EXACT,          50 1 EXACT,          true",
        "10 1 EXACT,          11 1 EXACT,          true",
        "0 1 EXACT,           0 1 EXACT,           false",
        "0 1 EXACT,           1 1 EXACT,           true",
        "29.00 1 EXACT,       29 1 EXACT,          false",
        "29.00 1 EXACT,       29.01 1 EXACT,       true",
        "100 1 UP_TO,         100 1 AT_LEAST,      false",
        "100 1 UP_TO,         50 1 EXACT,          false",
        "100 1 UP_TO,         150 1 EXACT,         true",
        "100 1 AT_LEAST,      50 1 EXACT,          true",
        "100 1 AT_LEAST,      5000 1 EXACT,        false",
        "-3 % EXACT,          -3.2 % ABOUT,        false",
        "-3 % EXACT,          3 % EXACT,           true"
    })
    void figures(String one, String other, boolean disagree) {
        check(figure(one), figure(other), disagree);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "amount": 58000000, "currency": "USD"      | "amount": 12000000, "currency": "USD"       | true
            "amount": 58000000, "currency": "USD"      | "amount": 58200000, "currency": "USD"       | false
            "amount": 58000000, "currency": "USD"      | "amount": 4000000000000, "currency": "VND"  | false
            "amount": 153800000, "currency": "USD"     | "amount": 157000000, "currency": "USD"      | true
            "code": "LETTER_OF_INTENT"                 | "code": "MEMORANDUM_OF_UNDERSTANDING"       | true
            "code": "LETTER_OF_INTENT"                 | "code": "LETTER_OF_INTENT"                  | false
            "code": "YES"                              | "code": "UNKNOWN"                           | false
            "flag": true                               | "flag": false                               | true
            "object_id": 1                             | "object_id": 2                              | true
            "text": "Zone 2"                           | "text": "Second zone"                       | false
            "on_from": "2024-12-04", "on_to": "2024-12-04" | "on_from": "2025-01-01", "on_to": "2025-12-31" | true
            "on_from": "2025-02-04", "on_to": "2025-02-04" | "on_from": "2025-01-01", "on_to": "2025-12-31" | false
            "latitude": 20.8449, "longitude": 106.688, "location_accuracy": "LOCALITY" | "latitude": 20.9167, "longitude": 106.683, "location_accuracy": "LOCALITY" | false
            "latitude": 20.8449, "longitude": 106.688, "location_accuracy": "EXACT"    | "latitude": 20.9167, "longitude": 106.683, "location_accuracy": "LOCALITY" | true
            "quantity": 5, "unit": "1"                 | "code": "YES"                               | false
            """)
    void other_values(String one, String other, boolean disagree) {
        String area = "\"property\": \"AREA\", \"approximation\": \"EXACT\", ";
        check("{" + area + one + "}", "{" + area + other + "}", disagree);
    }

    /** The property, the kind of node, and of each claim the span it is as of and its period. */
    @ParameterizedTest
    @CsvSource({
        "AREA,       Park, 2014-03-02 2014-03-02 - -, 2023-09-27 2023-09-27 - -, true",
        "AREA,       City, 2010-09-27 2010-09-27 - 2025-06-30, 2025-10-15 2025-10-15 2025-07-01 -, false",
        "AREA,       City, 2010-09-27 2010-09-27 - 2025-06-30, 2025-10-15 2025-10-15 - -, false",
        "AREA,       City, 2010-09-27 2010-09-27 - -, 2025-10-15 2025-10-15 2025-07-01 -, false",
        "AREA,       City, - - - -, 2025-10-15 2025-10-15 - -, true",
        "POPULATION, City, 2024-01-01 2024-12-31 - -, 2025-10-15 2025-10-15 - -, false",
        "POPULATION, City, 2025-01-01 2025-12-31 - -, 2025-10-15 2025-10-15 - -, true",
        "POPULATION, City, - - - -, 2025-10-15 2025-10-15 - -, false",
        "OCCUPANCY,  Park, 2024-01-01 2024-12-31 - -, 2024-06-30 2024-06-30 - -, true",
        "KIND,       Deal, - - - -, - - - -, true",
        "KIND,       City, 2025-07-01 2025-07-01 - -, 2026-01-01 2026-12-31 - -, false",
    })
    void times(String property, String kind, String one, String other, boolean disagree) {
        String claim =
                "{\"property\": \"%s\", \"subject_kind\": \"%s\", \"approximation\": \"EXACT\", \"unit\": \"1\", "
                        + "\"quantity\": %d, %s}";
        check(
                claim.formatted(property, kind, 5, dates(one)),
                claim.formatted(property, kind, 7, dates(other)),
                disagree);
    }

    private void check(String one, String other, boolean disagree) {
        assertEquals(String.valueOf(disagree), database.one(DISAGREE, one, other), one + other);
        assertEquals(String.valueOf(disagree), database.one(DISAGREE, other, one), other + one);
        assertEquals("false", database.one(DISAGREE, one, one), one);
    }

    private static String figure(String text) {
        String[] parts = text.split(" ");
        return "{\"property\": \"AREA\", \"quantity\": %s, \"unit\": \"%s\", \"approximation\": \"%s\"}"
                .formatted((Object[]) parts);
    }

    private static String dates(String text) {
        return "\"as_of_from\": \"%s\", \"as_of_to\": \"%s\", \"valid_from_from\": \"%s\", \"valid_to_to\": \"%s\""
                .formatted((Object[]) text.split(" "))
                .replace("\"-\"", "null");
    }

    /** Over random figures in random units, and over all claims there are. */
    @Test
    @TestTransaction
    void is_the_same_either_way_and_never_with_itself_or_its_equal() {
        long seed = new Random().nextLong(1_000);
        database.rows("select cast(setseed(cast(?1 as double precision)) as text)", seed / 1_000.0);
        database.update(
                "create temp table figure on commit drop as select n, c from generate_series(1, 100) n, lateral "
                        + "jsonb_populate_record(cast(null as claim), jsonb_build_object('property', 'AREA', 'unit', "
                        + "(array['har', 'km2', 'm2', 'MW'])[1 + n % 4], 'quantity', round(cast(random() * 40 as numeric), n % 3) "
                        + "* power(10.0, n % 5), 'approximation', "
                        + "(array['EXACT', 'NEARLY', 'OVER', 'ABOUT', 'AT_LEAST', 'UP_TO'])[1 + n % 6])) c");
        database.update("insert into figure select row_number() over () + 100, c from claim c limit 100");
        database.update(
                "create temp table pair on commit drop as select a.n, b.n as other, zg_contradicts(a.c, b.c) as differ, "
                        + "((a.c).quantity, (a.c).unit, (a.c).approximation) = ((b.c).quantity, (b.c).unit, (b.c).approximation) "
                        + "as equal from figure a cross join figure b");
        assertTrue(database.count("pair where differ") > 100, "seed " + seed);
        assertTrue(database.count("pair where not differ") > 100, "seed " + seed);
        assertEquals(0, database.count("pair where differ is null"), "seed " + seed);
        assertEquals(
                List.of(),
                database.rows(
                        "select n, other from pair where differ except " + "select other, n from pair where differ"),
                "seed " + seed);
        assertEquals(
                List.of(),
                database.rows(
                        "select n, other from pair where differ and (n = other or equal and greatest(n, other) <= 100)"),
                "seed " + seed);
    }
}
