package io.zonegraph.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.zonegraph.Database;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An organisation is of its own countries and of those of whoever owns it today, however far up. */
@QuarkusTest
class OrganisationCountriesTest {

    private static final int NODES = 8;

    /** A share of one in the other, held from so many days from today to so many; null is always. */
    record Share(
            int owned,
            int owner,
            @Nullable Integer from,
            @Nullable Integer to) {

        boolean holds(int day) {
            return (from == null || from <= day) && (to == null || day <= to);
        }

        Map<String, String> columns() {
            Map<String, String> columns = new HashMap<>();
            date(columns, "valid_from", from);
            date(columns, "valid_to", to);
            return columns;
        }

        private static void date(Map<String, String> columns, String name, @Nullable Integer days) {
            if (days != null) {
                String day = "current_date + " + days;
                columns.put(name + "_edtf", "cast(" + day + " as text)");
                columns.put(name + "_from", day);
                columns.put(name + "_to", day);
                columns.put(name + "_inferred", "false");
            }
        }
    }

    @Inject
    Database database;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    @TestTransaction
    void are_what_following_owners_finds(int seed) {
        Random random = new Random(seed);
        DrawnGraph graph = new DrawnGraph(database, NODES);
        Map<Integer, String> homes = new HashMap<>();
        Map<Integer, String> seats = new HashMap<>();
        for (int node = 0; node < NODES; node++) {
            if (random.nextBoolean()) {
                homes.put(node, random.nextBoolean() ? "china" : "viet-nam");
                settle(
                        graph,
                        node,
                        "home_country_id = (select id from country where slug = '" + homes.get(node) + "')");
            }
            if (random.nextBoolean()) {
                boolean chinese = random.nextBoolean();
                seats.put(node, chinese ? "china" : "viet-nam");
                settle(
                        graph,
                        node,
                        "seat_id = (select id from city where slug = '" + (chinese ? "shenzhen" : "hanoi") + "')");
            }
        }
        List<Share> shares = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            int owned = random.nextInt(NODES);
            int owner = random.nextInt(NODES);
            if (owned != owner && shares.stream().noneMatch(s -> s.owned() == owned && s.owner() == owner)) {
                Share share = new Share(owned, owner, day(random), day(random));
                shares.add(share);
                graph.own(owned, owner, "10", share.columns());
            }
        }
        for (int node = 0; node < NODES; node++) {
            assertEquals(expected(shares, homes, seats, node), found(graph, node), "seed " + seed + ", node " + node);
        }
    }

    /** Nobody writes on the day on which a share is sold. */
    @Test
    @TestTransaction
    void change_as_days_pass() {
        DrawnGraph graph = new DrawnGraph(database, 3);
        settle(graph, 1, "home_country_id = (select id from country where slug = 'china')");
        settle(graph, 2, "home_country_id = (select id from country where slug = 'viet-nam')");
        graph.own(0, 1, "60", new Share(0, 1, null, 9).columns());
        graph.own(0, 2, "60", new Share(0, 2, 10, null).columns());
        assertEquals(List.of("china OWNER_HOME_COUNTRY 1 via 1"), found(graph, 0));
        database.update("update ownership set held_from = held_from - 10, held_to = held_to - 10");
        assertEquals(List.of("viet-nam OWNER_HOME_COUNTRY 1 via 2"), found(graph, 0));
    }

    private static @Nullable Integer day(Random random) {
        return random.nextInt(3) == 0 ? random.nextInt(3) - 1 : null;
    }

    private static List<String> expected(
            List<Share> shares, Map<Integer, String> homes, Map<Integer, String> seats, int node) {
        TreeSet<String> expected = new TreeSet<>();
        Map<Integer, Integer> lengths = new HashMap<>(Map.of(node, 0));
        List<Integer> ring = List.of(node);
        while (!ring.isEmpty()) {
            List<Integer> next = new ArrayList<>();
            for (int below : ring) {
                int length = lengths.get(below);
                String by = length == 0 ? "" : "OWNER_";
                if (homes.containsKey(below)) {
                    expected.add(homes.get(below) + " " + by + "HOME_COUNTRY " + length + " via " + below);
                }
                if (seats.containsKey(below)) {
                    String via = length == 0 ? "city" : String.valueOf(below);
                    expected.add(seats.get(below) + " " + by + "SEAT " + length + " via " + via);
                }
                for (Share share : shares) {
                    if (share.owned() == below
                            && share.holds(0)
                            && lengths.putIfAbsent(share.owner(), length + 1) == null) {
                        next.add(share.owner());
                    }
                }
            }
            ring = next;
        }
        return List.copyOf(expected);
    }

    private List<String> found(DrawnGraph graph, int node) {
        List<String> rows = database.rows("select c.slug, x.way, x.chain_length, x.via_kind, x.via_id "
                + "from organisation_country x join country c on c.id = x.country_id where x.organisation_id = "
                + graph.id(node));
        TreeSet<String> found = new TreeSet<>();
        for (String row : rows) {
            String[] cells = row.split(", ");
            String via = cells[3].equals("City") ? "city" : String.valueOf(graph.number(Long.parseLong(cells[4])));
            found.add(cells[0] + " " + cells[1] + " " + cells[2] + " via " + via);
        }
        assertEquals(rows.size(), found.size());
        return List.copyOf(found);
    }

    private void settle(DrawnGraph graph, int node, String column) {
        assertTrue(database.update("update organisation set " + column + " where id = " + graph.id(node)) > 0);
    }
}
