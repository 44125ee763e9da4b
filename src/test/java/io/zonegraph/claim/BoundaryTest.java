package io.zonegraph.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.zonegraph.Database;
import io.zonegraph.park.Park;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which boundaries are recorded, and in which form. */
@QuarkusTest
class BoundaryTest {

    private static final String RING = "[[0,0],[4,0],[4,3],[0,0]]";

    @Inject
    ClaimLedger ledger;

    @Inject
    Database database;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            here and there                                                            | the boundary is no JSON
            {"type":"Polygon","coordinates":[]} trailing                              | the boundary is no JSON
            {"type":"Polygon","type":"Polygon","coordinates":[]}                      | the boundary is no JSON
            [[0,0],[4,0],[4,3],[0,0]]                                                 | no JSON object
            {"coordinates":[]}                                                        | neither a Polygon nor a MultiPolygon
            {"type":"Point","coordinates":[0,0]}                                      | neither a Polygon nor a MultiPolygon
            {"type":"polygon","coordinates":[]}                                       | neither a Polygon nor a MultiPolygon
            {"type":"Feature","geometry":{}}                                          | is a Feature; give its geometry alone
            {"type":"FeatureCollection","features":[]}                                | is a FeatureCollection; give its geometry
            {"type":"Polygon","crs":{},"coordinates":[]}                              | names a coordinate system
            {"type":"Polygon"}                                                        | has no rings
            {"type":"Polygon","coordinates":[]}                                       | has no rings
            {"type":"MultiPolygon","coordinates":[]}                                  | has no polygons
            {"type":"MultiPolygon","coordinates":[[]]}                                | has no rings
            {"type":"Polygon","coordinates":[[]]}                                     | is no list of positions
            {"type":"Polygon","coordinates":[[0,0],[4,0],[4,3],[0,0]]}                | 0 is no position
            {"type":"MultiPolygon","coordinates":[[[0,0],[4,0],[4,3],[0,0]]]}         | 0 is no position
            {"type":"Polygon","coordinates":[[[0,0],[4],[4,3],[0,0]]]}                | [4] is no position
            {"type":"Polygon","coordinates":[[[0,0],["4",0],[4,3],[0,0]]]}            | ["4",0] is no position
            {"type":"Polygon","coordinates":[[[0,0],[4,null],[4,3],[0,0]]]}           | [4,null] is no position
            {"type":"Polygon","coordinates":[[[0,0],[4,0],[0,0]]]}                    | has 3 positions; it needs at least 4
            {"type":"Polygon","coordinates":[[[0,0],[4,0],[4,3],[0,3]]]}              | is not closed
            {"type":"Polygon","coordinates":[[[0,0],[4,0],[4,3],[0,0]],[[1,1],[2,1],[2,2],[1,2]]]} | is not closed
            {"type":"Polygon","coordinates":[[[0,0],[4,0],[4,90.1],[0,0]]]}           | [4,90.1] is no place on Earth
            {"type":"Polygon","coordinates":[[[0,0],[180.1,0],[4,3],[0,0]]]}          | [180.1,0] is no place on Earth
            {"type":"Polygon","coordinates":[[[20.8,106.6],[20.9,106.6],[20.9,106.7],[20.8,106.6]]]} | then the latitude from -90
            {"type":"Polygon","coordinates":[[[0,0],[1e999,0],[4,3],[0,0]]]}          | is no place on Earth
            {"type":"Polygon","coordinates":[[[179,0],[-179,0],[-179,3],[179,0]]]}    | cut it at the antimeridian
            """)
    @TestTransaction
    void refuses(String boundary, String reason) {
        assertRefused(boundary, reason);
    }

    @Test
    @TestTransaction
    void refuses_what_is_too_long_and_shows_its_beginning_only() {
        String padded = "{\"type\":\"Polygon\"," + " ".repeat(200_000) + "\"coordinates\":[" + RING + "]}";
        assertTrue(assertRefused(padded, "longer than 200 KB").length() < 500);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"coordinates": [[[0, 0], [4, 0], [4, 3], [0, 0]]], "type": "Polygon"}      | {"type":"Polygon","coordinates":[[[0.0,0.0],[4.0,0.0],[4.0,3.0],[0.0,0.0]]]}
            {"type":"Polygon","bbox":[0,0,4,3],"coordinates":[[[0,0,7],[4,0,7],[4,3,8],[0,0,7]]]} | {"type":"Polygon","coordinates":[[[0.0,0.0],[4.0,0.0],[4.0,3.0],[0.0,0.0]]]}
            {"type":"MultiPolygon","coordinates":[[[[-0,0],[4,0],[106.683451234,1e-7],[0,0]]]]}   | {"type":"MultiPolygon","coordinates":[[[[0.0,0.0],[4.0,0.0],[106.683451234,1.0E-7],[0.0,0.0]]]]}
            {"type":"Polygon","coordinates":[[[-180,-90],[0,-90],[180,-90],[180,90],[0,90],[-180,90],[-180,-90]]]} | {"type":"Polygon","coordinates":[[[-180.0,-90.0],[0.0,-90.0],[180.0,-90.0],[180.0,90.0],[0.0,90.0],[-180.0,90.0],[-180.0,-90.0]]]}
            """)
    @TestTransaction
    void keeps_type_and_positions(String boundary, String kept) {
        Park park = Claims.park("drawn");
        ledger.record(List.of(assertion(park, boundary)));
        assertEquals(kept, database.one("select boundary from park where id = ?1", park.id));
        assertEquals(kept, database.one("select text from claim where subject_id = ?1", park.id));
    }

    @Test
    @TestTransaction
    void edges_follow_the_boundary_that_wins() {
        Park park = Claims.park("redrawn");
        String edges = "select count(*) from boundary_edge where node_id = ?1";
        ledger.record(List.of(assertion(park, "{\"type\":\"Polygon\",\"coordinates\":[" + RING + "]}")));
        assertEquals("3", database.one(edges, park.id));
        Assertion later = assertion(
                park, "{\"type\":\"MultiPolygon\",\"coordinates\":[[" + RING + "," + RING + "],[" + RING + "]]}");
        later.claim().rank = Rank.PREFERRED;
        ledger.record(List.of(later));
        assertEquals("9", database.one(edges, park.id));
        ledger.supersede(Claim.list("subjectId", park.id));
        assertEquals("0", database.one(edges, park.id));
        assertEquals("null", database.one("select boundary from park where id = ?1", park.id));
    }

    private static Assertion assertion(Park park, String boundary) {
        Claim claim = Claims.about(park, Property.BOUNDARY);
        claim.text = boundary;
        return new Assertion(claim, Claims.citation());
    }

    private String assertRefused(String boundary, String reason) {
        Assertion assertion = assertion(Claims.park("refused"), boundary);
        ClaimsRefused refused = assertThrows(ClaimsRefused.class, () -> ledger.record(List.of(assertion)));
        String message = String.valueOf(refused.getMessage());
        assertTrue(message.contains(reason), message);
        return message;
    }
}
