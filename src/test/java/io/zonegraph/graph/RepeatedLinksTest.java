package io.zonegraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.zonegraph.Database;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A page walk over links that lead to the same node twice loses and repeats none of them. */
@QuarkusTest
class RepeatedLinksTest {

    @Inject
    Asking asking;

    @Inject
    Database database;

    @Test
    void a_claim_that_cites_a_source_twice_rests_on_it_once() {
        long distinct = database.count("(select distinct claim_id from citation join source s on s.id = source_id "
                + "join claim c on c.id = claim_id where s.slug = 'hanoi-shanghai-2023' and superseded_at is null) d");
        long citations =
                database.count("citation join source s on s.id = source_id where s.slug = 'hanoi-shanghai-2023'");
        List<String> met =
                walk("source(slug: \"hanoi-shanghai-2023\") { page: supports", "node { id }", "/source/page");
        assertEquals(distinct, met.size());
        assertEquals(met.size(), new HashSet<>(met).size());
        assertEquals(true, citations > distinct, "The data set has no claim that cites this source twice.");
    }

    @Test
    void a_speaker_who_is_also_the_maker_is_met_in_each_role() {
        List<String> met = walk(
                "event(slug: \"working-session-2025-10-15\") { page: participants", "role node { id }", "/event/page");
        long links = database.count("link l join event e on e.id = l.subject_id where l.property = 'PARTICIPANT' "
                + "and e.slug = 'working-session-2025-10-15'");
        assertEquals(links, met.size());
        assertEquals(met.size(), new HashSet<>(met).size());
    }

    private List<String> walk(String field, String edge, String pointer) {
        List<String> met = new ArrayList<>();
        Map<String, Object> variables = new HashMap<>();
        JsonNode page;
        do {
            page = asking.ask(
                            "query ($after: String) { " + field + "(first: 2, after: $after) { edges { " + edge
                                    + " } pageInfo { hasNextPage endCursor } } } }",
                            variables)
                    .data()
                    .at(pointer);
            page.get("edges").forEach(each -> met.add(each.toString()));
            variables.put("after", page.at("/pageInfo/endCursor").asText());
        } while (page.at("/pageInfo/hasNextPage").asBoolean());
        return met;
    }
}
