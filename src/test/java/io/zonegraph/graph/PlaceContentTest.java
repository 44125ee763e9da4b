package io.zonegraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What is gathered of a place or an organisation is what the lists that it is gathered from hold, each once. */
@QuarkusTest
class PlaceContentTest {

    private static final String SLUGS = "(first: 60) { nodes { slug } } ";

    /** The lists of each kind of place in which its parts stand, by the field that finds a part. */
    private static final Map<String, Map<String, String>> PARTS = Map.of(
            "city",
            Map.of("zones", "economicZone", "parks", "park", "infrastructure", "infrastructure"),
            "economicZone",
            Map.of("parks", "park", "infrastructure", "infrastructure"),
            "park",
            Map.of("subdivisions", "subdivision", "infrastructure", "infrastructure"),
            "subdivision",
            Map.of("parts", "subdivision"),
            "infrastructure",
            Map.of());

    @Inject
    Asking asking;

    @Test
    void all_events_of_a_city_are_those_about_it_in_it_of_it_and_its_bodies_and_about_what_is_there() {
        Map<String, Integer> ways = new TreeMap<>();
        for (String slug : List.of("hai-phong", "ha-noi", "shenzhen", "shanghai")) {
            JsonNode city = place(
                    "city",
                    slug,
                    "eventsInCity" + SLUGS + "attended" + SLUGS
                            + "organisations(first: 50) { nodes { events" + SLUGS
                            + "} } zones(first: 10) { nodes { authority { events" + SLUGS
                            + "} } } allEvents(first: 100) { edges { way node { slug } } }");
            Set<String> expected = slugs(city.at("/eventsInCity/nodes"));
            expected.addAll(slugs(city.at("/attended/nodes")));
            city.at("/organisations/nodes").forEach(body -> expected.addAll(slugs(body.at("/events/nodes"))));
            city.at("/zones/nodes").forEach(zone -> expected.addAll(slugs(zone.at("/authority/events/nodes"))));
            expected.addAll(eventsAbout("city", slug));
            assertEquals(expected, once(city, ways), slug);
        }
        assertEquals(Set.of("ABOUT_PLACE", "HELD_THERE", "BODY_TOOK_PART", "ABOUT_PART"), ways.keySet());
    }

    @Test
    void all_events_of_zones_and_parks_are_those_about_them_and_what_is_there() {
        Map<String, Integer> ways = new TreeMap<>();
        for (String kind : List.of("economicZone", "park", "subdivision")) {
            for (String slug : slugs(asking.ask("{ " + kind + "s" + SLUGS + "}").at("/" + kind + "s/nodes"))) {
                JsonNode place = place(kind, slug, "allEvents(first: 50) { edges { way node { slug } } }");
                assertEquals(eventsAbout(kind, slug), once(place, ways), slug);
            }
        }
        assertEquals(Set.of("ABOUT_PLACE", "ABOUT_PART"), ways.keySet());
    }

    /** The events about a place, about its deals or resulting in them, and about its parts. */
    private Set<String> eventsAbout(String kind, String slug) {
        String deals = kind.equals("infrastructure")
                ? ""
                : "deals(first: 40) { nodes { events" + SLUGS + "resultOf" + SLUGS + "} } ";
        JsonNode place = place(kind, slug, "events" + SLUGS + deals);
        Set<String> events = slugs(place.at("/events/nodes"));
        place.at("/deals/nodes").forEach(deal -> {
            events.addAll(slugs(deal.at("/events/nodes")));
            events.addAll(slugs(deal.at("/resultOf/nodes")));
        });
        parts(kind, slug).forEach((part, itsKind) -> events.addAll(eventsAbout(itsKind, part)));
        return events;
    }

    private Map<String, String> parts(String kind, String slug) {
        Map<String, String> parts = new TreeMap<>();
        PARTS.get(kind)
                .forEach(
                        (list, itsKind) -> slugs(place(kind, slug, list + SLUGS).at("/" + list + "/nodes"))
                                .forEach(part -> parts.put(part, itsKind)));
        return parts;
    }

    private JsonNode place(String kind, String slug, String fields) {
        return asking.ask("{ " + kind + "(slug: \"" + slug + "\") { slug " + fields + "} }")
                .get(kind);
    }

    private static Set<String> once(JsonNode place, Map<String, Integer> ways) {
        Set<String> events = new TreeSet<>();
        place.at("/allEvents/edges").forEach(edge -> {
            assertTrue(events.add(edge.at("/node/slug").asText()), edge::toString);
            ways.merge(edge.get("way").asText(), 1, Integer::sum);
        });
        return events;
    }

    @Test
    void claims_within_a_place_are_those_about_it_and_what_is_there() {
        for (String slug : List.of("hai-phong", "ha-noi", "shenzhen")) {
            Set<String> nodes = contained("city", slug);
            JsonNode city = place("city", slug, "eventsInCity" + SLUGS + "claimsWithin { totalCount } ");
            slugs(city.at("/eventsInCity/nodes")).forEach(event -> nodes.add("event " + event));
            assertEquals(claims(nodes), city.at("/claimsWithin/totalCount").asInt(), slug);
        }
        for (String kind : List.of("economicZone", "park", "subdivision")) {
            for (String slug : slugs(asking.ask("{ " + kind + "s" + SLUGS + "}").at("/" + kind + "s/nodes"))) {
                assertEquals(
                        claims(contained(kind, slug)),
                        place(kind, slug, "claimsWithin { totalCount } ")
                                .at("/claimsWithin/totalCount")
                                .asInt(),
                        slug);
            }
        }
    }

    private int claims(Set<String> nodes) {
        int claims = 0;
        for (String node : nodes) {
            String[] named = node.split(" ", -1);
            claims += place(named[0], named[1], "claims { totalCount } ")
                    .at("/claims/totalCount")
                    .asInt();
        }
        return claims;
    }

    /** The place, its parts and their deals, each as its kind and its slug. */
    private Set<String> contained(String kind, String slug) {
        Set<String> nodes = new TreeSet<>(Set.of(kind + " " + slug));
        if (!kind.equals("infrastructure")) {
            slugs(place(kind, slug, "deals" + SLUGS).at("/deals/nodes")).forEach(deal -> nodes.add("deal " + deal));
        }
        parts(kind, slug).forEach((part, itsKind) -> nodes.addAll(contained(itsKind, part)));
        return nodes;
    }

    @Test
    void sources_within_a_place_are_those_that_the_claims_within_cite() {
        for (String list : List.of("cities", "economicZones", "parks", "subdivisions")) {
            asking.ask("{ " + list + "(first: 20) { nodes { slug sources(first: 100) { nodes { slug } } "
                            + "sourcesWithin(first: 100) { nodes { slug } } own: claims(first: 100) { "
                            + "nodes { citations { source { slug } } } } claimsWithin(first: 100) { totalCount "
                            + "nodes { citations { source { slug } } } } } } }")
                    .at("/" + list + "/nodes")
                    .forEach(place -> {
                        assertEquals(cited(place.get("own")), slugs(place.at("/sources/nodes")));
                        if (place.at("/claimsWithin/totalCount").asInt() <= 100) {
                            assertEquals(cited(place.get("claimsWithin")), slugs(place.at("/sourcesWithin/nodes")));
                        }
                    });
        }
    }

    private static Set<String> cited(JsonNode claims) {
        Set<String> slugs = new TreeSet<>();
        claims.findValues("source")
                .forEach(source -> slugs.add(source.get("slug").asText()));
        return slugs;
    }

    private static Set<String> slugs(JsonNode nodes) {
        Set<String> slugs = new TreeSet<>();
        nodes.forEach(node -> slugs.add(node.get("slug").asText()));
        return slugs;
    }
}
