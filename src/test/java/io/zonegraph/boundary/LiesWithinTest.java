package io.zonegraph.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.zonegraph.Database;
import jakarta.inject.Inject;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which points lie within a boundary, and how far the others are from it. */
@QuarkusTest
class LiesWithinTest {

    private static final String SQUARE = "[[0,0],[10,0],[10,10],[0,10],[0,0]]";
    private static final String HOLE = "[[4,4],[4,6],[6,6],[6,4],[4,4]]";
    private static final String ISLAND = "[[4.5,4.5],[5.5,4.5],[5.5,5.5],[4.5,5.5],[4.5,4.5]]";
    private static final String FURTHER = "[[20,0],[25,5],[20,10],[15,5],[20,0]]";

    /** A square with a hole, an island in the hole, and a diamond that stands on its tip. */
    private static final String CONSTRUCTED = "{\"type\":\"MultiPolygon\",\"coordinates\":[[" + SQUARE + "," + HOLE
            + "],[" + ISLAND + "],[" + FURTHER + "]]}";

    /** Land on both sides of the antimeridian, cut there as RFC 7946 has it. */
    private static final String CUT = "{\"type\":\"MultiPolygon\",\"coordinates\":["
            + "[[[177,-20],[180,-20],[180,-15],[177,-15],[177,-20]]],"
            + "[[[-180,-20],[-178,-20],[-178,-15],[-180,-15],[-180,-20]]]]}";

    @Inject
    Database database;

    @ParameterizedTest
    @CsvSource(textBlock = """
            2,    2,    true,  in the square
            2,    4,    true,  at the height of an edge of the hole
            2,    0,    true,  on an edge that runs east
            0,    5,    true,  on the western edge
            10,   5,    true,  on the eastern edge
            10,   10,   true,  on a corner
            0,    0,    true,  on the first corner
            11,   5,    false, between the square and the diamond
            -1,   5,    false, west of all
            -1,   0,    false, west of a corner
            -1,   10,   false, west of the upper edge
            26,   5,    false, east of all
            5,    11,   false, north of the square
            5,    -1,   false, south of the square
            4.2,  5,    false, in the hole
            4,    5,    true,  on the edge of the hole
            6,    6,    true,  on a corner of the hole
            5,    5,    true,  on the island
            5.5,  5,    true,  on the shore of the island
            20,   5,    true,  in the diamond
            15,   5,    true,  on the western tip of the diamond
            14.9, 5,    false, before it
            20,   0,    true,  on the tip that it stands on
            16,   0,    false, beside that tip
            17.5, 2.5,  true,  on a slanting edge
            17.5, 2.49, false, just below it
            """)
    @TestTransaction
    void a_point_of(double longitude, double latitude, boolean within, String where) {
        assertEquals(within, within(park(CONSTRUCTED), longitude, latitude), where);
    }

    @ParameterizedTest
    @CsvSource({
        "179, -17, true",
        "-179, -17, true",
        "180, -17, true",
        "-180, -17, true",
        "0, -17, false",
        "176, -17, false",
        "-177, -17, false"
    })
    @TestTransaction
    void a_boundary_that_is_cut_at_the_antimeridian(double longitude, double latitude, boolean within) {
        assertEquals(within, within(park(CUT), longitude, latitude));
    }

    @Test
    @TestTransaction
    void nothing_lies_within_the_unknown() {
        long id = park(null);
        assertEquals(false, within(id, 0, 0));
        assertEquals("null", database.one("select zg_metres_to_boundary(?1, 0, 0)", id));
    }

    /** Rings may cross themselves and each other, and their corners often share a latitude with the points. */
    @Test
    @TestTransaction
    void whatever_the_rings_java_finds_the_same() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        int inside = 0;
        for (int round = 0; round < 60; round++) {
            double grid = round % 2 == 0 ? 1 : 1e-6;
            Path2D.Double path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
            List<String> rings = new ArrayList<>();
            for (int ring = 1 + random.nextInt(4); ring > 0; ring--) {
                rings.add(ring(random, grid, path));
            }
            long id = park("{\"type\":\"Polygon\",\"coordinates\":[" + String.join(",", rings) + "]}");
            for (int point = 0; point < 25; point++) {
                double longitude = coordinate(random, grid) + 0.25 * grid;
                double latitude = coordinate(random, grid);
                boolean within = within(id, longitude, latitude);
                if (!onAnEdge(id, longitude, latitude)) {
                    assertEquals(
                            path.contains(longitude, latitude),
                            within,
                            "seed " + seed + ", " + longitude + " " + latitude + " in " + rings);
                    inside += within ? 1 : 0;
                }
            }
        }
        assertTrue(inside > 100, "seed " + seed + ": only " + inside + " points lay inside");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            5,  -1,   111.195, south by a degree
            12, 5,    221.543, east by two degrees on the fifth parallel
            13, 14,   551.587, off a corner
            5,  4.25, 27.799,  in the hole
            """)
    @TestTransaction
    void the_nearest_place_on_it(double longitude, double latitude, double kilometres, String where) {
        assertEquals(kilometres, kilometres(park(CONSTRUCTED), longitude, latitude), kilometres / 5_000, where);
    }

    @Test
    @TestTransaction
    void the_nearest_place_beyond_the_antimeridian() {
        String east = "{\"type\":\"Polygon\",\"coordinates\":[[[-179,0],[-178,0],[-178,1],[-179,1],[-179,0]]]}";
        assertEquals(2 * 111.195, kilometres(park(east), 179, 0.0), 0.01);
        assertEquals(19_858, kilometres(park(east), 1, 0.0), 100, "from the other side of the Earth");
    }

    private static String ring(Random random, double grid, Path2D path) {
        List<String> positions = new ArrayList<>();
        for (int corner = 3 + random.nextInt(6); corner > 0; corner--) {
            double longitude = coordinate(random, grid);
            double latitude = coordinate(random, grid);
            if (positions.isEmpty()) {
                path.moveTo(longitude, latitude);
            } else {
                path.lineTo(longitude, latitude);
            }
            positions.add("[" + longitude + "," + latitude + "]");
        }
        path.closePath();
        positions.add(positions.getFirst());
        return "[" + String.join(",", positions) + "]";
    }

    /** Around Hai Phong, on a grid, so that corners and points meet at the same height. */
    private static double coordinate(Random random, double grid) {
        return 20 + random.nextInt(12) * grid;
    }

    /** By the distance, which another function finds in another way. */
    private boolean onAnEdge(long id, double longitude, double latitude) {
        return kilometres(id, longitude, latitude) < 1e-8;
    }

    private boolean within(long id, double longitude, double latitude) {
        return Boolean.parseBoolean(database.one("select zg_lies_within(?1, ?2, ?3)", id, latitude, longitude));
    }

    private double kilometres(long id, double longitude, double latitude) {
        return Double.parseDouble(database.one("select zg_metres_to_boundary(?1, ?2, ?3)", id, latitude, longitude))
                / 1000;
    }

    private long park(@Nullable String boundary) {
        database.update(
                "insert into park (id, slug, boundary) select n, 'drawn-' || n, ?1 from nextval('node_id_seq') n",
                boundary);
        return Long.parseLong(database.one("select max(id) from park where slug like 'drawn-%'"));
    }
}
