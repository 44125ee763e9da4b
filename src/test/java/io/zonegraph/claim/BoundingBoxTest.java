package io.zonegraph.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.zonegraph.Database;
import io.zonegraph.park.Park;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The box around a boundary is kept with it: the smallest there is, over the antimeridian if need be. */
@QuarkusTest
class BoundingBoxTest {

    private static final String BOX =
            "select bounding_box_south, bounding_box_west, bounding_box_north, bounding_box_east from park where id = ?1";
    private static final String UNKNOWN = "null, null, null, null";

    @Inject
    ClaimLedger ledger;

    @Inject
    Database database;

    /** A ring as its least and greatest longitude, or a box of them. */
    private record Span(int west, int east) {

        int width() {
            return west <= east ? east - west : east - west + 360;
        }

        boolean holds(Span ring) {
            boolean afterWest = ring.west >= west;
            boolean beforeEast = ring.east <= east;
            return west <= east ? afterWest && beforeEast : afterWest || beforeEast;
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Polygon      | [[[1,2],[5,2],[3,9],[1,2]]]                                     | 2.0, 1.0, 9.0, 5.0
            Polygon      | [[[-5,-2],[-1,-2],[-1,2],[-5,-2]]]                              | -2.0, -5.0, 2.0, -1.0
            Polygon      | [[[7.5,8.25],[7.5,8.25],[7.5,8.25],[7.5,8.25]]]                 | 8.25, 7.5, 8.25, 7.5
            Polygon      | [[[0,0],[9,0],[9,9],[0,0]],[[6,1],[7,1],[7,2],[6,1]]]           | 0.0, 0.0, 9.0, 9.0
            MultiPolygon | [[[[1,2],[5,2],[3,9],[1,2]]],[[[8,-3],[9,-3],[9,1],[8,-3]]]]    | -3.0, 1.0, 9.0, 9.0
            MultiPolygon | [[[[177,-20],[180,-20],[180,-15],[177,-20]]],[[[-180,-20],[-178,-20],[-178,-16],[-180,-20]]]] | -20.0, 177.0, -15.0, -178.0
            Polygon      | [[[170,0],[180,0],[180,1],[170,0]]]                             | 0.0, 170.0, 1.0, 180.0
            Polygon      | [[[-180,-90],[0,-90],[180,-90],[180,-60],[0,-60],[-180,-60],[-180,-90]]] | -90.0, -180.0, -60.0, 180.0
            """)
    @TestTransaction
    void of_a(String type, String coordinates, String box) {
        Park park = Claims.park("boxed");
        record(park, drawn(type, coordinates));
        assertEquals(box, database.one(BOX, park.id));
    }

    @Test
    @TestTransaction
    void follows_the_claim_that_holds() {
        Park park = Claims.park("boxed");
        assertEquals(UNKNOWN, database.one(BOX, park.id));
        Claim first = record(park, drawn("Polygon", "[[[1,2],[5,2],[3,9],[1,2]]]"));
        Claim second = about(park, drawn("Polygon", "[[[10,20],[50,20],[30,40],[10,20]]]"));
        second.rank = Rank.PREFERRED;
        ledger.record(List.of(new Assertion(second, Claims.citation())));
        assertEquals("20.0, 10.0, 40.0, 50.0", database.one(BOX, park.id));
        ledger.supersede(List.of(second));
        assertEquals("2.0, 1.0, 9.0, 5.0", database.one(BOX, park.id));
        ledger.supersede(List.of(first));
        assertEquals(UNKNOWN, database.one(BOX, park.id));
    }

    /** On a coarse grid all around the Earth, so that rings touch and gaps are equally wide. */
    @Test
    @TestTransaction
    void is_the_smallest_of_all_that_hold_every_ring() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        int crossing = 0;
        Park park = Claims.park("boxed");
        for (int round = 0; round < 300; round++) {
            List<Span> rings = new ArrayList<>();
            for (int ring = 1 + random.nextInt(5); ring > 0; ring--) {
                int west = -180 + 10 * random.nextInt(37);
                rings.add(new Span(west, Math.min(180, west + 10 * random.nextInt(8))));
            }
            List<String> polygons = rings.stream()
                    .map(ring -> "[[[%1$d,0],[%2$d,0],[%2$d,5],[%1$d,0]]]".formatted(ring.west, ring.east))
                    .toList();
            database.update(
                    "update park set boundary = ?1 where id = ?2",
                    drawn("MultiPolygon", "[" + String.join(",", polygons) + "]"),
                    park.id);
            Span smallest = smallest(rings);
            crossing += smallest.west > smallest.east ? 1 : 0;
            String expected = "0.0, %d.0, 5.0, %d.0".formatted(smallest.west, smallest.east);
            assertEquals(expected, database.one(BOX, park.id), "seed " + seed + ", round " + round + ": " + rings);
        }
        assertTrue(crossing > 30 && crossing < 270, "seed " + seed + ": " + crossing + " crossed the antimeridian");
    }

    /** By trying all boxes; of those that are equally wide, one that does not cross, and then the westernmost. */
    private static Span smallest(List<Span> rings) {
        return IntStream.range(0, rings.size() * rings.size())
                .mapToObj(pair -> new Span(rings.get(pair / rings.size()).west, rings.get(pair % rings.size()).east))
                .filter(box -> rings.stream().allMatch(box::holds))
                .min(Comparator.comparingInt(Span::width)
                        .thenComparing(box -> box.west > box.east)
                        .thenComparing(Span::west))
                .orElseThrow();
    }

    private Claim record(Park park, String boundary) {
        return ledger.record(List.of(new Assertion(about(park, boundary), Claims.citation())))
                .getFirst();
    }

    private static Claim about(Park park, String boundary) {
        Claim claim = Claims.about(park, Property.BOUNDARY);
        claim.text = boundary;
        claim.recordedAt = Instant.parse("2026-01-01T00:00:00Z");
        return claim;
    }

    private static String drawn(String type, String coordinates) {
        return "{\"type\":\"" + type + "\",\"coordinates\":" + coordinates + "}";
    }
}
