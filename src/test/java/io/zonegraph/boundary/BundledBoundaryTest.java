package io.zonegraph.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.zonegraph.Database;
import jakarta.inject.Inject;
import java.awt.geom.Line2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The boundary of Hai Phong in the bundled data, which was made simpler than the one it comes from. */
@QuarkusTest
class BundledBoundaryTest {

    private static final double KILOMETRES_A_DEGREE = 111.2;

    @Inject
    Database database;

    @Test
    void no_two_of_its_edges_meet_but_neighbours() throws IOException {
        List<Line2D> edges = new ArrayList<>();
        for (List<Line2D> ring : rings()) {
            assertEquals(ring.getFirst().getP1(), ring.getLast().getP2());
            for (int i = 0; i < ring.size(); i++) {
                Line2D edge = ring.get(i);
                assertFalse(edge.getP1().equals(edge.getP2()), "nowhere: " + edge.getP1());
                for (int j = i + 2; j < ring.size() - (i == 0 ? 1 : 0); j++) {
                    assertApart(edge, ring.get(j));
                }
                edges.forEach(other -> assertApart(edge, other));
            }
            edges.addAll(ring);
        }
        assertEquals(583, edges.size());
    }

    @Test
    void it_runs_counter_clockwise_around_what_its_note_says() throws IOException {
        double area = 0;
        for (List<Line2D> ring : rings()) {
            double enclosed =
                    ring.stream().mapToDouble(BundledBoundaryTest::swept).sum();
            assertTrue(enclosed > 0, "clockwise from " + ring.getFirst().getP1());
            area += enclosed;
        }
        assertEquals(3_085, area, 10);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            city,           hai-phong,        true
            city,           hai-duong,        true
            infrastructure, hai-phong-port,   true
            city,           hanoi,            false
            city,           da-nang,          false
            city,           hue,              false
            city,           can-tho,          false
            city,           ho-chi-minh-city, false
            """)
    void it_lies_around_what_is_in_hai_phong(String table, String slug, boolean within) {
        assertEquals(String.valueOf(within), database.one("""
                select zg_lies_within(c.id, n.latitude, n.longitude) from city c, %s n
                where c.slug = 'hai-phong' and n.slug = ?1""".formatted(table), slug));
    }

    @Test
    void nothing_lies_outside_of_it_that_should_not() {
        assertEquals(List.of(), database.rows("select * from misplacement"));
    }

    private static void assertApart(Line2D one, Line2D other) {
        assertFalse(one.intersectsLine(other), () -> "%s meets %s".formatted(one.getP1(), other.getP1()));
    }

    /** The square kilometres between the edge and the equator, on a sphere; none are lost to going there and back. */
    private static double swept(Line2D edge) {
        double latitude = Math.toRadians((edge.getY1() + edge.getY2()) / 2);
        double radius = Math.toDegrees(KILOMETRES_A_DEGREE);
        return -Math.toRadians(edge.getX2() - edge.getX1()) * Math.sin(latitude) * radius * radius;
    }

    private List<List<Line2D>> rings() throws IOException {
        List<List<Line2D>> rings = new ArrayList<>();
        JsonNode boundary =
                new ObjectMapper().readTree(database.one("select boundary from city where slug = 'hai-phong'"));
        assertEquals("MultiPolygon", boundary.get("type").asText());
        for (JsonNode polygon : boundary.get("coordinates")) {
            for (JsonNode ring : polygon) {
                List<Line2D> edges = new ArrayList<>();
                for (int i = 1; i < ring.size(); i++) {
                    edges.add(new Line2D.Double(
                            ring.at("/%d/0".formatted(i - 1)).doubleValue(),
                            ring.at("/%d/1".formatted(i - 1)).doubleValue(),
                            ring.at("/%d/0".formatted(i)).doubleValue(),
                            ring.at("/%d/1".formatted(i)).doubleValue()));
                }
                rings.add(edges);
            }
        }
        return rings;
    }
}
