package io.zonegraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A timeline is filtered and sorted by its dates as lists of nodes are. */
@QuarkusTest
class TimelineTest {

    private static final String ENTRY =
            "{ kind label on { value earliest latest } node { slug } claim { id property } }";

    @Inject
    Asking asking;

    private record Entry(String told, LocalDate earliest, LocalDate latest) {
        static Entry of(JsonNode node) {
            return new Entry(
                    node.toString(),
                    LocalDate.parse(node.at("/on/earliest").asText()),
                    LocalDate.parse(node.at("/on/latest").asText()));
        }
    }

    @ParameterizedTest
    @CsvSource({"city, hai-phong", "economicZone, hai-phong-free-trade-zone", "park, hanssip", "organisation, heza"})
    void keeps_what_certainly_or_possibly_lies_in_a_range(String field, String slug) {
        Timeline timeline = new Timeline(field, slug);
        List<Entry> all = timeline.walk("", false);
        TreeSet<LocalDate> days = new TreeSet<>();
        all.forEach(entry -> days.addAll(
                List.of(entry.earliest, entry.latest, entry.earliest.plusDays(1), entry.latest.minusDays(1))));
        assertTrue(all.stream().anyMatch(entry -> !entry.earliest.equals(entry.latest)) || !field.equals("city"));
        for (LocalDate day : days) {
            Map<String, Predicate<Entry>> ranges = new HashMap<>();
            ranges.put("certainly: {lt: \"" + day + "\"}", entry -> entry.latest.isBefore(day));
            ranges.put("certainly: {gte: \"" + day + "\"}", entry -> !entry.earliest.isBefore(day));
            ranges.put("possibly: {lte: \"" + day + "\"}", entry -> !entry.earliest.isAfter(day));
            ranges.put("possibly: {gt: \"" + day + "\"}", entry -> entry.latest.isAfter(day));
            ranges.put(
                    "certainly: {eq: \"" + day.getYear() + "\"}",
                    entry -> entry.earliest.getYear() == day.getYear() && entry.latest.getYear() == day.getYear());
            ranges.forEach((range, kept) -> assertEquals(
                    all.stream().filter(kept).count(),
                    timeline.page("first: 1, filter: {on: {" + range + "}}")
                            .get("totalCount")
                            .asLong(),
                    slug + " " + range));
        }
    }

    @ParameterizedTest
    @CsvSource({"city, hai-phong", "deal, techno-park-agreement-2023", "organisation, heza"})
    void stands_by_date_either_way_and_its_pages_lose_nothing(String field, String slug) {
        Timeline timeline = new Timeline(field, slug);
        String filter = "filter: {on: {possibly: {gte: \"2014\"}}}, ";
        List<Entry> latest = timeline.walk(filter + "orderBy: {field: ON, direction: DESC}, ", false);
        List<Entry> earliest = timeline.walk(filter + "orderBy: {field: ON}, ", false);
        assertTrue(latest.size() > 1);
        assertEquals(latest.size(), new HashSet<>(latest).size());
        assertEquals(
                latest.stream()
                        .map(Entry::earliest)
                        .sorted(Comparator.reverseOrder())
                        .toList(),
                latest.stream().map(Entry::earliest).toList());
        assertEquals(latest.reversed(), earliest);
        assertEquals(latest, timeline.walk(filter, false), "the order without orderBy");
        assertEquals(
                latest,
                timeline.walk(filter + "orderBy: {field: ON, direction: DESC}, ", true)
                        .reversed());
        List<Entry> byKind = timeline.walk(filter + "orderBy: [{field: KIND}, {field: ON, direction: DESC}], ", false);
        assertEquals(new HashSet<>(latest), new HashSet<>(byKind));
        assertEquals(latest.size(), byKind.size());
    }

    @Test
    void is_filtered_and_grouped_by_what_else_its_entries_hold() {
        JsonNode city = asking.ask(
                        "{ city(slug: \"hai-phong\") { "
                                + "all: timeline(kinds: [EVENT]) { totalCount } "
                                + "events: timeline(filter: {kind: {eq: EVENT}}) { totalCount groups(by: [{field: KIND}]) { count } } "
                                + "zones: timeline(first: 50, filter: {node: {economicZone: {}}}) { totalCount nodes { node { nodeKind } } } } }")
                .get("city");
        assertEquals(city.at("/all/totalCount"), city.at("/events/totalCount"));
        assertEquals(1, city.at("/events/groups").size());
        assertEquals(city.at("/all/totalCount"), city.at("/events/groups/0/count"));
        assertTrue(city.at("/zones/totalCount").asInt() > 3);
        city.at("/zones/nodes")
                .forEach(entry ->
                        assertEquals("ECONOMIC_ZONE", entry.at("/node/nodeKind").asText()));
    }

    private final class Timeline {

        private final String field;
        private final String slug;

        Timeline(String field, String slug) {
            this.field = field;
            this.slug = slug;
        }

        JsonNode page(String arguments) {
            return asking.ask("{ it: " + field + "(slug: \"" + slug + "\") { timeline(" + arguments
                            + ") { totalCount nodes " + ENTRY
                            + " pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }")
                    .at("/it/timeline");
        }

        /** All entries, two at a time, as they are met. */
        List<Entry> walk(String arguments, boolean backward) {
            List<Entry> met = new ArrayList<>();
            @Nullable String cursor = null;
            JsonNode page;
            do {
                String place = cursor == null ? "" : (backward ? ", before: \"" : ", after: \"") + cursor + "\"";
                page = page(arguments + (backward ? "last: 2" : "first: 2") + place);
                List<Entry> entries = new ArrayList<>();
                page.get("nodes").forEach(node -> entries.add(Entry.of(node)));
                met.addAll(backward ? entries.reversed() : entries);
                cursor = page.at(backward ? "/pageInfo/startCursor" : "/pageInfo/endCursor")
                        .asText();
            } while (page.at(backward ? "/pageInfo/hasPreviousPage" : "/pageInfo/hasNextPage")
                    .asBoolean());
            return met;
        }
    }
}
