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
import java.util.Set;
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

    @Test
    void an_event_attended_in_two_roles_counts_once() {
        String added = database.committed(
                "insert into link (property, subject_id, subject_kind, object_id, object_kind, role, "
                        + "claim_id) select property, subject_id, subject_kind, object_id, object_kind, 'WITNESS', claim_id "
                        + "from link where property = 'PARTICIPANT' and object_kind = 'Organisation' and role <> 'WITNESS' "
                        + "order by id limit 1 returning id");
        try {
            String slug = database.one(
                    "select slug from organisation where id = (select object_id from link where id = " + added + ")");
            JsonNode events = asking.ask("{ organisation(slug: \"" + slug + "\") { events(first: 100) { totalCount "
                            + "nodes { id } totals { count } groups(by: [{field: KIND}]) { count } } } }")
                    .at("/organisation/events");
            Set<String> once = new HashSet<>();
            events.get("nodes").forEach(node -> once.add(node.get("id").asText()));
            int grouped = 0;
            for (JsonNode group : events.get("groups")) {
                grouped += group.get("count").asInt();
            }
            assertEquals(once.size() + 1, events.get("totalCount").asInt());
            assertEquals(once.size(), events.at("/totals/count").asInt());
            assertEquals(once.size(), grouped);
        } finally {
            database.committed("delete from link where id = " + added + " returning id");
        }
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
