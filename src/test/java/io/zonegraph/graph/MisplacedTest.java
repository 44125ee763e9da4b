package io.zonegraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.zonegraph.OwnDatabase;
import io.zonegraph.city.City;
import io.zonegraph.claim.Assertion;
import io.zonegraph.claim.Basis;
import io.zonegraph.claim.Claim;
import io.zonegraph.claim.ClaimLedger;
import io.zonegraph.claim.Property;
import io.zonegraph.infrastructure.Infrastructure;
import io.zonegraph.node.GeoPoint;
import io.zonegraph.node.LocationAccuracy;
import io.zonegraph.node.Node;
import io.zonegraph.node.NodeKind;
import io.zonegraph.node.PartialDate;
import io.zonegraph.park.Park;
import io.zonegraph.zone.EconomicZone;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two walled cities, a third without walls, and what is said to lie in them; on a database of its own. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class MisplacedTest {

    private static final String WALLED = "{\"type\":\"Polygon\",\"coordinates\":["
            + "[[100.0,10.0],[101.0,10.0],[101.0,11.0],[100.0,11.0],[100.0,10.0]],"
            + "[[100.4,10.4],[100.6,10.4],[100.6,10.6],[100.4,10.6],[100.4,10.4]]]}";
    private static final String ANNEX =
            "{\"type\":\"Polygon\",\"coordinates\":[[[102,10],[103,10],[103,11],[102,11],[102,10]]]}";
    private static final String QUARTER = "{\"type\":\"MultiPolygon\",\"coordinates\":"
            + "[[[[100,10],[100.3,10],[100.3,10.3],[100,10.3],[100,10]]]]}";

    @Inject
    Asking asking;

    @Inject
    ClaimLedger ledger;

    private final List<Assertion> said = new ArrayList<>();

    @BeforeEach
    void build() {
        QuarkusTransaction.requiringNew().run(() -> {
            if (Park.count("slug", "inside") == 0) {
                tell();
                ledger.record(said);
            }
        });
    }

    private void tell() {
        City walled = node(new City(), "walled");
        City annex = node(new City(), "annex");
        City open = node(new City(), "open");
        EconomicZone quarter = node(new EconomicZone(), "quarter");
        EconomicZone second = node(new EconomicZone(), "in-its-second-city");
        EconomicZone unsure = node(new EconomicZone(), "perhaps-in-its-open-city");
        bounded(walled, NodeKind.CITY, WALLED);
        bounded(annex, NodeKind.CITY, ANNEX);
        bounded(quarter, NodeKind.ECONOMIC_ZONE, QUARTER);
        located(quarter, NodeKind.ECONOMIC_ZONE, "EXACT 101.4 10.5");
        located(second, NodeKind.ECONOMIC_ZONE, "EXACT 102.5 10.5");
        located(unsure, NodeKind.ECONOMIC_ZONE, "EXACT 105 10.5");
        for (EconomicZone zone : List.of(quarter, second, unsure)) {
            lies(zone, NodeKind.ECONOMIC_ZONE, Property.HOST_CITY, walled);
            lies(zone, NodeKind.ECONOMIC_ZONE, Property.HOST_CITY, zone == unsure ? open : annex);
        }
        park("inside", walled, "EXACT 100.2 10.2");
        park("on-the-wall", walled, "EXACT 100 10.2");
        park("south", walled, "EXACT 100.5 9.9");
        park("in-the-hole", walled, "EXACT 100.5 10.5");
        park("nearly-inside", walled, "APPROXIMATE 100.2 9.99");
        park("roughly-outside", walled, "APPROXIMATE 100.2 9.97");
        park("somewhere", walled, "LOCALITY 50 50");
        park("anywhere", walled, "REGION 50 50");
        park("in-the-open", open, "EXACT 50 50");
        park("nowhere", walled, null);
        Park astray = park("out-of-its-zone", walled, "EXACT 100.2 10.35");
        lies(astray, NodeKind.PARK, Property.ZONE, quarter);
        Park settled = park("in-its-zone", walled, "EXACT 100.2 10.25");
        lies(settled, NodeKind.PARK, Property.ZONE, quarter);
        lies(settled, NodeKind.PARK, Property.ZONE, second);
        Infrastructure harbour = node(new Infrastructure(), "harbour");
        lies(harbour, NodeKind.INFRASTRUCTURE, Property.CITY, walled);
        located(harbour, NodeKind.INFRASTRUCTURE, "EXACT 99.5 10.5");
        tellOfOtherTimes(walled, quarter);
    }

    /** What is to lie there one day, and what lay there once, is not misplaced today. */
    private void tellOfOtherTimes(City walled, EconomicZone quarter) {
        Map<String, Consumer<Claim>> times = Map.of(
                "later", claim -> claim.validFrom = PartialDate.parse("9999"),
                "before", claim -> claim.validTo = PartialDate.parse("1999"));
        times.forEach((when, time) -> {
            Park park = park("in-the-quarter-" + when, walled, "EXACT 100.2 10.35");
            lies(park, NodeKind.PARK, Property.ZONE, quarter, time);
            EconomicZone zone = node(new EconomicZone(), "in-the-city-" + when);
            located(zone, NodeKind.ECONOMIC_ZONE, "EXACT 105 10.5");
            lies(zone, NodeKind.ECONOMIC_ZONE, Property.HOST_CITY, walled, time);
        });
    }

    @Test
    void are_those_outside_of_what_they_should_lie_in_the_farthest_first() {
        assertEquals(
                List.of(
                        "Infrastructure harbour 54.7 City walled",
                        "EconomicZone quarter 43.7 City walled",
                        "Park south 11.1 City walled",
                        "Park in-the-hole 10.9 City walled",
                        "Park out-of-its-zone 5.6 EconomicZone quarter",
                        "Park roughly-outside 3.3 City walled"),
                misplaced(""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            (filter: {distanceOutsideKilometres: {gt: 11}})                           | 3
            (filter: {node: {park: {}}})                                      | 4
            (filter: {node: {park: {slug: {startsWith: "south"}}}})           | 1
            (filter: {container: {economicZone: {}}})                         | 1
            (filter: {location: {accuracy: {eq: APPROXIMATE}}})               | 1
            (first: 2)                                                        | 2
            """)
    void can_be_filtered(String arguments, int count) {
        assertEquals(count, misplaced(arguments).size());
    }

    @Test
    void pages_and_counts_add_up() {
        String page = "{ misplaced(first: 4%s) { totalCount totals { count } pageInfo { endCursor hasNextPage } "
                + "nodes { node { slug } } } }";
        JsonNode first = asking.ask(page.formatted("")).get("misplaced");
        assertEquals(6, first.get("totalCount").asInt());
        assertEquals(6, first.at("/totals/count").asInt());
        String cursor = first.at("/pageInfo/endCursor").asText();
        JsonNode rest =
                asking.ask(page.formatted(", after: \"" + cursor + "\"")).get("misplaced");
        assertEquals("out-of-its-zone", rest.at("/nodes/0/node/slug").asText());
        assertEquals(2, rest.get("nodes").size());
    }

    @Test
    void boundaries_are_objects_of_json() {
        JsonNode answer = asking.ask(
                "{ city(slug: \"walled\") { boundary claims(property: BOUNDARY) { nodes { text } } } "
                        + "economicZone(slug: \"quarter\") { outline: boundary } park(slug: \"inside\") { boundary } }");
        assertEquals(WALLED, answer.at("/city/boundary").toString());
        assertEquals(WALLED, answer.at("/city/claims/nodes/0/text").asText());
        assertEquals("MultiPolygon", answer.at("/economicZone/outline/type").asText());
        assertEquals(0.3, answer.at("/economicZone/outline/coordinates/0/0/2/1").doubleValue() - 10, 1e-9);
        assertEquals(true, answer.at("/park/boundary").isNull());
    }

    @Test
    void boundaries_are_known_or_not() {
        assertEquals(
                2,
                asking.ask(
                                "{ cities(filter: {boundary: {isNull: false}, slug: {in: [\"walled\", \"annex\", \"open\"]}}) "
                                        + "{ totalCount } }")
                        .at("/cities/totalCount")
                        .asInt());
        assertEquals(
                0,
                asking.ask("{ cities(filter: {boundary: {isNull: true}, slug: {eq: \"walled\"}}) { totalCount } }")
                        .at("/cities/totalCount")
                        .asInt());
    }

    @Test
    void boundaries_weigh_more_than_nodes() {
        String cities = "{ cities(first: 100, filter: {slug: {eq: \"none\"}}) { nodes { country { cities(first: 100) "
                + "{ nodes { %s country { cities(first: 50) { nodes { slug } } } } } } } } }";
        assertEquals(true, asking.ask(cities.formatted("slug")).has("cities"));
        RequestException refused = assertThrows(RequestException.class, () -> asking.ask(cities.formatted("boundary")));
        assertEquals(ErrorCode.LIMIT_EXCEEDED, refused.code());
        assertEquals(
                true,
                asking.ask("{ cities(first: 100) { nodes { boundary } } }").has("cities"));
    }

    private List<String> misplaced(String arguments) {
        JsonNode rows = asking.ask(
                        "{ misplaced" + arguments + " { nodes { node { __typename slug } distanceOutsideKilometres "
                                + "container { __typename slug } } } }")
                .at("/misplaced/nodes");
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> "%s %s %.1f %s %s"
                        .formatted(
                                row.at("/node/__typename").asText(),
                                row.at("/node/slug").asText(),
                                row.get("distanceOutsideKilometres").asDouble(),
                                row.at("/container/__typename").asText(),
                                row.at("/container/slug").asText()))
                .toList();
    }

    private static <T extends Node> T node(T node, String slug) {
        node.slug = slug;
        node.persist();
        return node;
    }

    private Park park(String slug, City city, @Nullable String location) {
        Park park = node(new Park(), slug);
        lies(park, NodeKind.PARK, Property.CITY, city);
        if (location != null) {
            located(park, NodeKind.PARK, location);
        }
        return park;
    }

    private void bounded(Node node, NodeKind kind, String boundary) {
        say(node, kind, Property.BOUNDARY, claim -> claim.text = boundary);
    }

    /** The accuracy, the longitude and the latitude. */
    private void located(Node node, NodeKind kind, String location) {
        String[] parts = location.split(" ");
        GeoPoint point = new GeoPoint();
        point.accuracy = LocationAccuracy.valueOf(parts[0]);
        point.longitude = Double.valueOf(parts[1]);
        point.latitude = Double.valueOf(parts[2]);
        say(node, kind, Property.LOCATION, claim -> claim.location = point);
    }

    private void lies(Node node, NodeKind kind, Property property, Node container) {
        lies(node, kind, property, container, _ -> {});
    }

    private void lies(Node node, NodeKind kind, Property property, Node container, Consumer<Claim> time) {
        say(node, kind, property, claim -> {
            claim.objectId = container.id;
            claim.objectKind = container instanceof City ? NodeKind.CITY : NodeKind.ECONOMIC_ZONE;
            time.accept(claim);
        });
    }

    private void say(Node node, NodeKind kind, Property property, Consumer<Claim> value) {
        Claim claim = new Claim();
        claim.subjectId = node.id;
        claim.subjectKind = kind;
        claim.property = property;
        claim.basis = Basis.INFERRED;
        claim.note = property + " of " + node.slug;
        claim.recordedBy = "test";
        value.accept(claim);
        said.add(new Assertion(claim));
    }
}
