package io.zonegraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Instants are compared as exactly as they are given, though the database keeps no more than microseconds. */
@QuarkusTest
class InstantsTest {

    private static final String COUNT = "query ($filter: ClaimFilter) { claims(filter: $filter) { totalCount } }";

    @Inject
    Asking asking;

    @ParameterizedTest
    @ValueSource(longs = {-1_000, -999, -501, -500, -400, -1, 0, 1, 400, 500, 501, 999, 1_000})
    void compare_exactly(long nanoseconds) {
        Instant known = OffsetDateTime.parse(asking.ask("{ claims(first: 1) { nodes { recordedAt } } }")
                        .at("/claims/nodes/0/recordedAt")
                        .asText())
                .toInstant();
        int at = among(List.of(Map.of("gte", known.toString()), Map.of("lte", known.toString())));
        int before = among(List.of(Map.of("lt", known.toString())));
        int all = among(List.of());
        assertTrue(at > 0);
        String other = known.plusNanos(nanoseconds).toString();
        int upTo = before + at;
        int expected = nanoseconds > 0 ? upTo : before;
        // No other claim is recorded within a microsecond of it.
        assertEquals(expected, among(List.of(Map.of("lt", other))), "lt " + other);
        assertEquals(nanoseconds >= 0 ? upTo : before, among(List.of(Map.of("lte", other))), "lte " + other);
        assertEquals(all - (nanoseconds >= 0 ? upTo : before), among(List.of(Map.of("gt", other))), "gt " + other);
        assertEquals(all - expected, among(List.of(Map.of("gte", other))), "gte " + other);
    }

    private int among(List<Map<String, Object>> comparisons) {
        Map<String, Object> filter = Map.of(
                "and",
                comparisons.stream()
                        .map(comparison -> Map.of("recordedAt", comparison))
                        .toList());
        return asking.ask(COUNT, Map.of("filter", filter))
                .data()
                .at("/claims/totalCount")
                .asInt();
    }

    /** What changed at the moment is included, what was known at it is as well. */
    @ParameterizedTest
    @ValueSource(longs = {-500, -1, 0, 1, 500})
    void are_taken_exactly_as_arguments(long nanoseconds) {
        JsonNode told =
                asking.ask("{ changes(since: \"2000-01-01T00:00:00Z\", last: 1) { totalCount nodes { changedAt } } }");
        Instant known = OffsetDateTime.parse(
                        told.at("/changes/nodes/0/changedAt").asText())
                .toInstant();
        int all = told.at("/changes/totalCount").asInt();
        int atFirst = all - since(known.plusNanos(1_000));
        assertTrue(atFirst > 0);
        Instant moment = known.plusNanos(nanoseconds);
        assertEquals(nanoseconds > 0 ? all - atFirst : all, since(moment));
    }

    private int since(Instant moment) {
        return asking.ask("{ changes(since: \"" + moment + "\") { totalCount } }")
                .at("/changes/totalCount")
                .asInt();
    }

    @ParameterizedTest
    @ValueSource(longs = {-1_000, -500, -1, 0, 1, 500, 1_000})
    void tell_what_was_known_at_them(long nanoseconds) {
        Instant recorded = OffsetDateTime.parse(asking.ask(
                                "{ claims(filter: {property: {eq: AREA}, subject: {park: {slug: {eq: \"hanssip\"}}}}, last: 1) { nodes { recordedAt } } }")
                        .at("/claims/nodes/0/recordedAt")
                        .asText())
                .toInstant();
        int facts = asking.ask("{ park(slug: \"hanssip\") { facts(properties: [AREA], asRecordedAt: \""
                        + recorded.plusNanos(nanoseconds) + "\") { claim { property } } } }")
                .at("/park/facts")
                .valueStream()
                .filter(fact -> !fact.get("claim").isNull())
                .toList()
                .size();
        assertEquals(nanoseconds >= 0, facts > 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-11-01T00:00:00+16:00", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59.9999999Z"})
    void may_lie_where_the_database_has_none(String instant) {
        int later = among(List.of(Map.of("gt", instant)));
        assertEquals(instant.startsWith("9999") ? 0 : among(List.of()), later);
    }
}
