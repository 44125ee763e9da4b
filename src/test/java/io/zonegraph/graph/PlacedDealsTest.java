package io.zonegraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.zonegraph.Database;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** A place lists the deals of its parts among its own, each once, and says which place they name. */
@QuarkusTest
class PlacedDealsTest {

    private static final String DEAL = "autel-an-duong-certificate-2024";

    @Inject
    Asking asking;

    @Inject
    Database database;

    @Test
    void a_place_has_the_deals_that_say_they_are_in_it() {
        for (String[] pair : new String[][] {{"cities", "cities"}, {"economicZones", "zones"}, {"parks", "parks"}}) {
            int listed = 0;
            for (JsonNode place : asking.ask(
                            "{ " + pair[0] + "(first: 40) { nodes { slug deals(first: 10) { totalCount " + "nodes { "
                                    + pair[1] + "(first: 5) { nodes { slug } } } } } } }")
                    .at("/" + pair[0] + "/nodes")) {
                JsonNode deals = place.get("deals");
                assertEquals(deals.get("totalCount").asInt(), deals.get("nodes").size());
                deals.get("nodes")
                        .forEach(deal -> assertTrue(slugs(deal.at("/" + pair[1] + "/nodes"))
                                .contains(place.get("slug").asText())));
                listed += deals.get("nodes").size();
            }
            int said = 0;
            for (JsonNode deal : asking.ask("{ deals(first: 100) { nodes { " + pair[1] + " { totalCount } } } }")
                    .at("/deals/nodes")) {
                said += deal.at("/" + pair[1] + "/totalCount").asInt();
            }
            assertEquals(said, listed, pair[0]);
            assertTrue(said > 0 || pair[0].equals("economicZones"), pair[0]);
        }
    }

    @Test
    void a_deal_of_a_part_stands_among_those_of_the_whole_with_the_place_that_it_names() {
        String added = database.committed(
                "insert into link (property, subject_id, subject_kind, object_id, object_kind, ordinal, "
                        + "claim_id) select 'PLACE', d.id, 'Deal', s.id, 'Subdivision', 9, (select min(id) from claim) "
                        + "from deal d, subdivision s where d.slug = '" + DEAL
                        + "' and s.slug = 'techno-park' returning id");
        try {
            JsonNode data =
                    asking.ask("{ park(slug: \"hanssip\") { deals { totalCount totals(counting: ALL) { count } edges "
                            + "{ place { slug } node { slug } } } } parks(filter: {deals: {edge: {place: {subdivision: {}}}, "
                            + "some: {slug: {eq: \"" + DEAL + "\"}}}}) { nodes { slug } } }");
            JsonNode deals = data.at("/park/deals");
            assertEquals(2, deals.get("totalCount").asInt());
            assertEquals(2, deals.at("/totals/count").asInt());
            assertEquals(
                    Set.of("techno-park " + DEAL, "hanssip techno-park-agreement-2023"),
                    new HashSet<>(StreamSupport.stream(deals.get("edges").spliterator(), false)
                            .map(edge -> edge.at("/place/slug").asText() + " "
                                    + edge.at("/node/slug").asText())
                            .toList()));
            assertEquals(Set.of("hanssip"), slugs(data.at("/parks/nodes")));
        } finally {
            database.committed("delete from link where id = " + added + " returning id");
        }
    }

    private static Set<String> slugs(JsonNode nodes) {
        Set<String> slugs = new HashSet<>();
        nodes.forEach(node -> slugs.add(node.get("slug").asText()));
        return slugs;
    }
}
