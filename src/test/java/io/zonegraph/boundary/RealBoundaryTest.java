package io.zonegraph.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.zonegraph.Database;
import io.zonegraph.claim.Assertion;
import io.zonegraph.claim.Basis;
import io.zonegraph.claim.Claim;
import io.zonegraph.claim.ClaimLedger;
import io.zonegraph.claim.Property;
import io.zonegraph.claim.Rank;
import io.zonegraph.node.NodeKind;
import jakarta.inject.Inject;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The boundary of a province with its islands, thousands of positions long. It is not part of the project. */
@QuarkusTest
class RealBoundaryTest {

    private static final Path FILE =
            Path.of(System.getenv().getOrDefault("REAL_DATA", "real-data"), "hai_phong_34prov.geojson");
    private static final int PARKS = 5_000;

    @Inject
    ClaimLedger ledger;

    @Inject
    Database database;

    @Test
    @TestTransaction
    void keeps_thousands_of_parks_apart_as_java_does() throws IOException {
        assumeTrue(Files.exists(FILE), "No real boundary at " + FILE + "; REAL_DATA names the folder");
        JsonNode geometry = new ObjectMapper().readTree(FILE.toFile()).at("/features/0/geometry");
        ledger.record(List.of(boundaryOfHaiPhong(geometry.toString())));
        assertTrue(database.count("boundary_edge") > 1_000);
        assertEquals(0, database.count("misplacement"), "the bundled data lies where it says");

        Path2D path = path(geometry);
        var box = path.getBounds2D();
        database.update(
                "insert into park (id, slug, city_id, latitude, longitude, location_accuracy) select "
                        + "nextval('node_id_seq'), 'drawn-' || i, (select id from city where slug = 'hai-phong'), "
                        + "?1 + ?2 * (i * 0.7548776662466927 % 1), ?3 + ?4 * (i * 0.5698402909980532 % 1), 'EXACT' "
                        + "from generate_series(1, ?5) i",
                box.getMinY(), box.getHeight(), box.getMinX(), box.getWidth(), PARKS);
        long outside = database.rows("select longitude, latitude from park where slug like 'drawn-%'").stream()
                .map(point -> point.split(", "))
                .filter(point -> !path.contains(Double.parseDouble(point[0]), Double.parseDouble(point[1])))
                .count();
        long began = System.nanoTime();
        assertEquals(outside, database.count("misplacement"));
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        assertTrue(outside > PARKS / 10 && outside < PARKS * 9 / 10, outside + " of " + PARKS + " lie outside");
        assertTrue(took.toSeconds() < 3, "it took " + took);
    }

    private Assertion boundaryOfHaiPhong(String geometry) {
        Claim claim = new Claim();
        claim.subjectId = Long.valueOf(database.one("select id from city where slug = 'hai-phong'"));
        claim.subjectKind = NodeKind.CITY;
        claim.property = Property.BOUNDARY;
        claim.text = geometry;
        claim.basis = Basis.INFERRED;
        claim.rank = Rank.PREFERRED;
        claim.note = "A test.";
        claim.recordedBy = "test";
        return new Assertion(claim);
    }

    private static Path2D path(JsonNode multiPolygon) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (JsonNode polygon : multiPolygon.get("coordinates")) {
            for (JsonNode ring : polygon) {
                path.moveTo(ring.at("/0/0").doubleValue(), ring.at("/0/1").doubleValue());
                ring.forEach(p -> path.lineTo(p.get(0).doubleValue(), p.get(1).doubleValue()));
                path.closePath();
            }
        }
        return path;
    }
}
