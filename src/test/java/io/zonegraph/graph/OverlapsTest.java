package io.zonegraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.zonegraph.Database;
import io.zonegraph.dataset.InventedData;
import io.zonegraph.question.InventedDatabase;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Of any rows, drawn at random, a sum is told if and only if no two of them that have the figure overlap, and a warning
 * stands beside if and only if it is withheld. What overlaps is judged here by what the rows themselves tell.
 */
@QuarkusTest
@TestProfile(InventedDatabase.class)
class OverlapsTest {

    private static final int DRAWN = 60;

    /** Of these the data have rows that overlap. */
    private static final Set<String> OVERLAPPING =
            Set.of("economicZones.areaHectares", "subdivisions.areaHectares", "deals.amounts", "deals.ownAmounts");

    @Inject
    Asking asking;

    @Inject
    InventedData data;

    @Inject
    Database database;

    @BeforeEach
    void load() {
        data.load();
    }

    /** A figure of a type, what to read of its rows, and which two of them overlap. */
    private record Figure(
            String field,
            String type,
            String figure,
            boolean money,
            String read,
            BiPredicate<JsonNode, JsonNode> overlap) {

        @Override
        public String toString() {
            return field + "." + figure;
        }
    }

    static Stream<Figure> figures() {
        BiPredicate<JsonNode, JsonNode> zones = (one, other) -> linked(one, "overlaps", other);
        BiPredicate<JsonNode, JsonNode> cities = (one, other) -> linked(one, "successors", other);
        BiPredicate<JsonNode, JsonNode> subdivisions = (one, other) -> id(one.get("parent"), other)
                || (one.at("/park/id").equals(other.at("/park/id"))
                        && !one.get("kind").equals(other.get("kind")));
        BiPredicate<JsonNode, JsonNode> deals = (one, other) -> id(one.get("umbrella"), other);
        BiPredicate<JsonNode, JsonNode> organisations = (one, other) -> linked(one, "ultimateOwners", other)
                || linked(one, "parents", other)
                || meet(one, other, "parks", "subdivisions");
        String parts = "kind park { id } parent { id }";
        return Stream.of(
                new Figure("economicZones", "EconomicZone", "areaHectares", false, "overlaps { nodes { id } }", zones),
                new Figure("cities", "City", "areaSquareKilometres", false, "successors { nodes { id } }", cities),
                new Figure("cities", "City", "population", false, "successors { nodes { id } }", cities),
                new Figure("subdivisions", "Subdivision", "areaHectares", false, parts, subdivisions),
                new Figure("subdivisions", "Subdivision", "investment", true, parts, subdivisions),
                new Figure("deals", "Deal", "areaHectares", false, "umbrella { id }", deals),
                new Figure("deals", "Deal", "amounts", true, "umbrella { id }", deals),
                new Figure("deals", "Deal", "ownAmounts", true, "umbrella { id }", deals),
                new Figure(
                        "organisations",
                        "Organisation",
                        "developedAreaHectares",
                        false,
                        "parents(first: 10) { nodes { id } } ultimateOwners(first: 10) { nodes { id } } parks(first: 10) { nodes { id } } subdivisions(first: 10) { nodes { id } }",
                        organisations));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void a_sum_is_told_unless_it_would_count_something_twice(Figure of) {
        List<JsonNode> rows = rows(of);
        Random random = new Random(of.toString().hashCode());
        Set<Boolean> seen = new HashSet<>();
        for (int i = 0; i < DRAWN; i++) {
            Collections.shuffle(rows, random);
            List<JsonNode> some = rows.subList(0, Math.min(rows.size(), 1 + random.nextInt(i % 2 == 0 ? 4 : 30)));
            boolean overlap = overlaps(of, some);
            seen.add(overlap);
            String figure = of.figure() + " { known sum }";
            JsonNode told = asking.ask(
                            "query ($filter: %sFilter) { %s(filter: $filter) { totals(counting: ALL) { warning %s } twice: totals(counting: ALL, overlaps: COUNT_TWICE) { warning %s } } }"
                                    .formatted(of.type(), of.field(), figure, figure),
                            Map.of(
                                    "filter",
                                    Map.of(
                                            "id",
                                            Map.of(
                                                    "in",
                                                    some.stream()
                                                            .map(row -> row.get("id")
                                                                    .asText())
                                                            .toList()))))
                    .data()
                    .get(of.field());
            String about = of + " " + overlap + " " + some + " " + told;
            if (of.money()) {
                assertEquals(overlap, told.at("/totals/" + of.figure()).isEmpty() && known(of, some), about);
            } else {
                assertEquals(
                        overlap || !known(of, some),
                        told.at("/totals/" + of.figure() + "/sum").isNull(),
                        about);
                assertEquals(
                        told.at("/totals/" + of.figure() + "/known"),
                        told.at("/twice/" + of.figure() + "/known"),
                        about);
            }
            assertTrue(!overlap || !told.at("/totals/warning").isNull(), about);
            assertEquals(
                    told.at("/totals/warning").isNull(),
                    told.at("/twice/warning").isNull(),
                    about);
            if (overlap) {
                assertNotEquals(told.at("/totals/warning"), told.at("/twice/warning"), about);
                assertNotEquals(told.at("/totals/" + of.figure()), told.at("/twice/" + of.figure()), about);
            } else {
                assertEquals(told.at("/totals/" + of.figure()), told.at("/twice/" + of.figure()), about);
            }
        }
        assertTrue(seen.contains(false), of + ": some have a sum");
        assertTrue(seen.contains(true) || !OVERLAPPING.contains(of.toString()), of + ": some have none");
    }

    /** Which may be a phase and a subzone of one park. */
    @Test
    @TestTransaction
    void two_parts_of_a_park_may_overlap_if_the_kind_of_either_is_unknown() {
        String pair = "subdivision a join subdivision b on b.park_id = a.park_id and b.id > a.id "
                + "where a.kind = b.kind and a.parent_id is null and b.parent_id is null";
        String one = database.one("select a.id from " + pair + " order by a.id, b.id limit 1");
        String other = database.one("select b.id from " + pair + " order by a.id, b.id limit 1");
        String told = "subdivision_crossing where one_id = %s and other_id = %s".formatted(one, other);
        assertEquals(0, database.count(told));
        database.update("update subdivision set kind = null where id = " + one);
        assertEquals(1, database.count(told));
        database.update("update subdivision set kind = null where id = " + other);
        assertEquals(1, database.count(told));
    }

    private List<JsonNode> rows(Figure of) {
        String amount = switch (of.figure()) {
            case "amounts" -> "{ role }";
            case "ownAmounts" -> "{ fromRole }";
            default -> of.money() ? "{ amount }" : "";
        };
        List<JsonNode> rows = new ArrayList<>();
        asking.ask("{ " + of.field() + "(first: 100) { nodes { id known: " + of.figure() + " " + amount + " "
                        + of.read() + " } } }")
                .at("/" + of.field() + "/nodes")
                .forEach(rows::add);
        return rows;
    }

    private static boolean overlaps(Figure of, List<JsonNode> some) {
        return some.stream()
                .anyMatch(one -> some.stream()
                        .anyMatch(other -> one != other
                                && known(one)
                                && known(other)
                                && of.overlap().test(one, other)));
    }

    private static boolean known(Figure of, List<JsonNode> some) {
        return some.stream().anyMatch(OverlapsTest::known);
    }

    private static boolean known(JsonNode row) {
        return row.get("known").isArray()
                ? !row.get("known").isEmpty()
                : !row.get("known").isNull();
    }

    private static boolean linked(JsonNode one, String relation, JsonNode other) {
        return StreamSupport.stream(one.at("/" + relation + "/nodes").spliterator(), false)
                .anyMatch(node -> id(node, other));
    }

    private static boolean id(JsonNode node, JsonNode other) {
        return node.path("id").equals(other.get("id"));
    }

    private static boolean meet(JsonNode one, JsonNode other, String... relations) {
        return Stream.of(relations)
                .anyMatch(relation -> StreamSupport.stream(
                                one.at("/" + relation + "/nodes").spliterator(), false)
                        .anyMatch(node -> linked(other, relation, node)));
    }
}
