package io.zonegraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.zonegraph.Database;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Who took part in events, and who acted for whom. */
@QuarkusTest
class AttendanceTest {

    @Inject
    Asking asking;

    @Inject
    Database database;

    /** Of every organisation: whom the event names, and whoever holds an office at it. */
    @Test
    void events_of_an_organisation_are_its_own_and_those_of_its_office_holders() {
        Set<String> ways = new TreeSet<>();
        for (JsonNode organisation : asking.ask(
                        "{ organisations(first: 100) { nodes { slug events(first: 20) { edges { "
                                + "way role actor { slug } node { slug } } } people { nodes { slug } } } } }")
                .at("/organisations/nodes")) {
            String slug = organisation.get("slug").asText();
            Set<String> named = attended(slug);
            Set<String> expected = new TreeSet<>();
            named.forEach(event -> expected.add("ITSELF " + event));
            slugs(organisation.at("/people/nodes"))
                    .forEach(person -> attended(person).stream()
                            .filter(event -> !named.contains(event))
                            .forEach(event -> expected.add("THROUGH_OFFICE_HOLDER " + event)));
            Set<String> told = new TreeSet<>();
            organisation.at("/events/edges").forEach(edge -> {
                told.add(edge.get("way").asText() + " " + edge.at("/node/slug").asText() + " "
                        + edge.get("role").asText());
                ways.add(edge.get("way").asText());
                assertEquals(
                        edge.get("way").asText().equals("ITSELF"),
                        edge.at("/actor/slug").asText().equals(slug),
                        edge::toString);
            });
            assertEquals(expected, told, slug);
        }
        assertEquals(Set.of("ITSELF", "THROUGH_OFFICE_HOLDER"), ways);
    }

    /** Named itself beside its office holder, an organisation took part once. */
    @Test
    @TestTransaction
    void who_is_named_and_has_an_office_holder_there_is_told_as_itself() {
        String told =
                "select a.way from attendance a join node n on n.id = a.node_id where n.slug = 'heza' and n.kind = 'Organisation'"
                        + " and a.event_id = %s and a.role is not distinct from '%s'";
        String through =
                "from attendance a join node n on n.id = a.node_id where n.slug = 'heza' and a.way <> 'ITSELF' order by a.id limit 1";
        String event = database.one("select a.event_id " + through);
        String role = database.one("select a.role " + through);
        assertEquals(List.of("THROUGH_OFFICE_HOLDER"), database.rows(told.formatted(event, role)));
        database.update(
                "insert into link (property, subject_id, subject_kind, object_id, object_kind, role, subject_on, claim_id) "
                        + "select l.property, l.subject_id, l.subject_kind, n.id, n.kind, l.role, l.subject_on, l.claim_id "
                        + "from link l join node n on n.slug = 'heza' and n.kind = 'Organisation' "
                        + "where l.property = 'PARTICIPANT' and l.subject_id = " + event + " and l.role = '" + role
                        + "' and l.object_kind = 'Person' order by l.id limit 1");
        assertEquals(List.of("ITSELF"), database.rows(told.formatted(event, role)));
    }

    private Set<String> attended(String participant) {
        return new TreeSet<>(database.rows(
                "select e.slug || ' ' || coalesce(l.role, 'null') from link l join event e on e.id = l.subject_id "
                        + "join node n on n.id = l.object_id where l.property = 'PARTICIPANT' and n.slug = ?1 "
                        + "and n.kind in ('Organisation', 'Person')",
                participant));
    }

    @Test
    @TestTransaction
    void who_no_longer_held_the_office_acted_for_nobody_in_events_and_commitments_alike() {
        String events = "attendance a join node n on n.id = a.node_id where n.slug = 'heza' and a.way <> 'ITSELF'";
        String commitments = "body_commitment where actor_kind = 'Person'";
        assertTrue(database.count(events) > 0);
        // A body that is named itself is told, and not who spoke for it.
        database.update("delete from link where property in ('BY', 'TO') and object_kind = 'Organisation'");
        assertTrue(database.count(commitments) > 0);
        String end =
                "update link set valid_to_edtf = ?1, valid_to_from = cast(?2 as date), valid_to_to = cast(?3 as date), "
                        + "valid_to_inferred = false where property = 'POSITION'";
        database.update(end, "2025", "2025-01-01", "2025-12-31");
        assertTrue(database.count(events) > 0);
        assertTrue(database.count(commitments) > 0);
        database.update(end, "2000", "2000-01-01", "2000-12-31");
        assertEquals(0, database.count(events));
        assertEquals(0, database.count(commitments));
    }

    private static Set<String> slugs(JsonNode nodes) {
        Set<String> slugs = new TreeSet<>();
        nodes.forEach(node -> slugs.add(node.get("slug").asText()));
        return slugs;
    }
}
