package io.zonegraph.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.zonegraph.Database;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who owns whom in the end, where the answer is known. Owners are written as number, length of chain and share. */
@QuarkusTest
class UltimateOwnersTest {

    private static final int NODES = 9;
    private static final LocalDate DAY = LocalDate.parse("2024-01-01");

    /** A share held from one day to another; the days are numbers, of which the first is {@link #DAY}. */
    record Share(int owned, int owner, @Nullable Integer percent, int from, int to) {}

    @Inject
    Database database;

    @Test
    @TestTransaction
    void are_those_at_the_top_of_a_chain() {
        DrawnGraph graph = new DrawnGraph(database, 4);
        graph.own(0, 1, "80");
        graph.own(1, 2, "50");
        graph.own(2, 3, "25");
        assertEquals(List.of("3 3 10"), owners(graph, 0));
        assertEquals(List.of("3 2 12.5"), owners(graph, 1));
        assertEquals(List.of("3 1 25"), owners(graph, 2));
        assertEquals(List.of(), owners(graph, 3), "nobody is known to own it, and it is not its own owner");
    }

    @Test
    @TestTransaction
    void hold_what_all_their_chains_add_up_to() {
        DrawnGraph graph = new DrawnGraph(database, 5);
        graph.own(0, 1, "60");
        graph.own(0, 2, "40");
        graph.own(1, 3, "50");
        graph.own(2, 3, "10");
        graph.own(2, 4, "90");
        graph.own(0, 3, "0.5");
        assertEquals(List.of("3 1 34.5", "4 2 36"), owners(graph, 0));
    }

    @Test
    @TestTransaction
    void hold_an_unknown_share_where_one_on_the_way_is_unknown() {
        DrawnGraph graph = new DrawnGraph(database, 5);
        graph.own(0, 1, "60");
        graph.own(0, 2, "null");
        graph.own(1, 3, "100");
        graph.own(2, 3, "100");
        graph.own(1, 4, "5");
        assertEquals(List.of("3 2 null", "4 2 3"), owners(graph, 0));
    }

    @Test
    @TestTransaction
    void have_one_share_in_two_roles() {
        DrawnGraph graph = new DrawnGraph(database, 2);
        graph.own(0, 1, "70", Map.of("role", "'SHAREHOLDER'"));
        graph.own(0, 1, "null", Map.of("role", "'PARENT'"));
        assertEquals(List.of("1 1 70"), owners(graph, 0));
    }

    @Test
    @TestTransaction
    void are_found_where_organisations_own_one_another() {
        DrawnGraph graph = new DrawnGraph(database, 7);
        graph.own(0, 1, "60");
        graph.own(1, 0, "10");
        graph.own(1, 2, "90");
        graph.own(3, 0, "100");
        graph.own(3, 4, "20");
        graph.own(5, 6, "100");
        graph.own(6, 5, "100");
        graph.own(5, 5, "1", Map.of("role", "'OWNER'"));
        assertEquals(List.of("2 2 null"), owners(graph, 0), "no product of shares, for there is a circle on the way");
        assertEquals(List.of("2 1 null"), owners(graph, 1));
        assertEquals(List.of("2 3 null", "4 1 20"), owners(graph, 3));
        assertEquals(List.of(), owners(graph, 5), "nobody is above them");
        assertEquals(List.of(), owners(graph, 6));
    }

    /** Of twenty that each own a part of each other there are more chains than anyone could follow one by one. */
    @ParameterizedTest
    @ValueSource(ints = {2, 20, 40})
    @TestTransaction
    void are_found_at_once_where_all_own_one_another(int all) {
        database.update("set local statement_timeout = '20s'");
        DrawnGraph graph = new DrawnGraph(database, all + 5);
        int top = all + 2;
        int below = all + 3;
        int partner = all + 4;
        graph.own(all, all + 1, "50");
        graph.own(all + 1, top, "50");
        graph.own(all - 1, all, "10");
        graph.own(below, 0, "60");
        graph.own(below, partner, "30");
        graph.ownOneAnother(all, "2");
        assertEquals(List.of(top + " 4 null"), owners(graph, 0));
        assertEquals(List.of(top + " 3 null"), owners(graph, all - 1));
        assertEquals(List.of(top + " 5 null", partner + " 1 30"), owners(graph, below));
        assertEquals(List.of(top + " 2 25"), owners(graph, all));
        assertEquals(List.of(), owners(graph, top));
    }

    @Test
    @TestTransaction
    void are_those_of_today() {
        DrawnGraph graph = new DrawnGraph(database, 5);
        graph.own(
                0,
                1,
                "70",
                Map.of(
                        "valid_to_edtf",
                        "'2020'",
                        "valid_to_from",
                        "date '2020-01-01'",
                        "valid_to_to",
                        "date '2020-12-31'",
                        "valid_to_inferred",
                        "false"));
        graph.own(
                0,
                2,
                "30",
                Map.of(
                        "valid_from_edtf",
                        "'2019'",
                        "valid_from_from",
                        "date '2019-01-01'",
                        "valid_from_to",
                        "date '2019-12-31'",
                        "valid_from_inferred",
                        "false"));
        graph.own(
                2,
                3,
                "50",
                Map.of(
                        "valid_from_edtf",
                        "'9999'",
                        "valid_from_from",
                        "date '9999-01-01'",
                        "valid_from_to",
                        "date '9999-12-31'",
                        "valid_from_inferred",
                        "false"));
        assertEquals(List.of("2 1 30"), owners(graph, 0));
        assertEquals(List.of("1 1 70"), on(graph, 0, "2018-12-31"));
        assertEquals(List.of("1 1 70", "2 1 30"), on(graph, 0, "2019-01-01"));
        assertEquals(List.of("1 1 70", "2 1 30"), on(graph, 0, "2020-12-31"));
        assertEquals(List.of("2 1 30"), on(graph, 0, "2021-01-01"));
        assertEquals(List.of("3 2 15"), on(graph, 0, "9999-01-01"));
    }

    @Test
    @TestTransaction
    void follow_when_links_change() {
        DrawnGraph graph = new DrawnGraph(database, 4);
        graph.own(0, 1, "50");
        graph.own(1, 2, "50");
        assertEquals(List.of("2 2 25"), owners(graph, 0));
        graph.own(2, 3, "100");
        assertEquals(List.of("3 3 25"), owners(graph, 0));
        database.update("update link set share_percent = 10 where subject_id = ?", graph.id(1));
        assertEquals(List.of("3 3 5"), owners(graph, 0));
        database.update("update link set subject_id = ? where subject_id = ?", graph.id(3), graph.id(1));
        assertEquals(List.of("1 1 50"), owners(graph, 0));
        assertEquals(List.of(), owners(graph, 1));
        database.update("delete from link where subject_id = ?", graph.id(0));
        assertEquals(List.of(), owners(graph, 0));
    }

    static IntStream seeds() {
        return IntStream.range(0, 25);
    }

    /** Each chain followed by itself, on each day; graphs of odd seeds have circles. */
    @ParameterizedTest
    @MethodSource("seeds")
    @TestTransaction
    void of_random_holdings_are_what_following_each_chain_finds(int seed) {
        Random random = new Random(seed);
        DrawnGraph graph = new DrawnGraph(database, NODES);
        List<Share> shares = new ArrayList<>();
        Set<List<Integer>> drawn = new HashSet<>();
        for (int i = 0; i < 14; i++) {
            int owned = random.nextInt(NODES - 1);
            int step = 1 + random.nextInt(seed % 2 == 1 ? NODES - 1 : NODES - 1 - owned);
            int owner = (owned + step) % NODES;
            if (drawn.add(List.of(owned, owner))) {
                Integer percent = random.nextInt(5) == 0 ? null : random.nextInt(101);
                int from = random.nextBoolean() ? 0 : random.nextInt(8);
                shares.add(new Share(owned, owner, percent, from, random.nextBoolean() ? 9 : from + random.nextInt(3)));
            }
        }
        for (Share share : shares) {
            LocalDate from = DAY.plusDays(share.from());
            LocalDate to = DAY.plusDays(share.to());
            graph.own(
                    share.owned(),
                    share.owner(),
                    String.valueOf(share.percent()),
                    Map.of(
                            "valid_from_edtf",
                            "'" + from + "'",
                            "valid_from_from",
                            "date '" + from + "'",
                            "valid_from_to",
                            "date '" + from + "'",
                            "valid_from_inferred",
                            "false",
                            "valid_to_edtf",
                            "'" + to + "'",
                            "valid_to_from",
                            "date '" + to + "'",
                            "valid_to_to",
                            "date '" + to + "'",
                            "valid_to_inferred",
                            "false"));
        }
        for (int day = 0; day <= 10; day++) {
            for (int node = 0; node < NODES; node++) {
                assertEquals(
                        expected(shares, node, day),
                        on(graph, node, DAY.plusDays(day).toString()),
                        "seed " + seed + ", node " + node + ", day " + day);
            }
        }
    }

    /** A chain up to an owner, and whom it has met: since the beginning, or since it went round a circle. */
    private record Chain(int owner, int length, @Nullable BigDecimal share, Set<Integer> met, boolean isCircle) {

        Chain(int owner) {
            this(owner, 0, BigDecimal.ONE, Set.of(owner), false);
        }

        /** The chain with one link more; none if it would go round once more. */
        Stream<Chain> longer(Share next) {
            boolean isMet = met.contains(next.owner());
            if (isMet && isCircle) {
                return Stream.of();
            }
            Set<Integer> since = new HashSet<>(isMet ? Set.of() : met);
            since.add(next.owner());
            BigDecimal product = isMet || share == null || next.percent() == null
                    ? null
                    : share.multiply(BigDecimal.valueOf(next.percent(), 2));
            return Stream.of(new Chain(next.owner(), length + 1, product, since, isMet || isCircle));
        }
    }

    private static List<String> expected(List<Share> shares, int node, int day) {
        Map<Integer, List<Chain>> byOwner = new TreeMap<>();
        chains(shares, new Chain(node), day)
                .filter(chain -> chain.length() > 0)
                .forEach(chain -> byOwner.computeIfAbsent(chain.owner(), _ -> new ArrayList<>())
                        .add(chain));
        List<String> owners = new ArrayList<>();
        byOwner.forEach((owner, chains) -> {
            BigDecimal share = BigDecimal.ZERO;
            for (Chain chain : chains) {
                share = share == null || chain.share() == null ? null : share.add(chain.share());
            }
            int length = chains.stream().mapToInt(Chain::length).min().orElseThrow();
            owners.add(owner + " " + length + " " + plain(share));
        });
        return owners;
    }

    private static Stream<Chain> chains(List<Share> shares, Chain chain, int day) {
        List<Share> above = shares.stream()
                .filter(share -> share.owned() == chain.owner() && share.from() <= day && day <= share.to())
                .toList();
        return above.isEmpty()
                ? Stream.of(chain)
                : above.stream().flatMap(chain::longer).flatMap(longer -> chains(shares, longer, day));
    }

    private static String plain(@Nullable BigDecimal share) {
        return share == null
                ? "null"
                : share.movePointRight(2)
                        .setScale(6, java.math.RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString();
    }

    private List<String> owners(DrawnGraph graph, int node) {
        return owners(graph, "ultimate_owner where organisation_id = " + graph.id(node));
    }

    private List<String> on(DrawnGraph graph, int node, String day) {
        return owners(
                graph,
                "ultimate_ownership where organisation_id = " + graph.id(node) + " and date '" + day
                        + "' between held_from and held_to");
    }

    private List<String> owners(DrawnGraph graph, String rows) {
        return database
                .rows("select owner_id, chain_length, share_percent from " + rows + " order by owner_id")
                .stream()
                .map(row -> row.split(", "))
                .map(cells -> graph.number(Long.parseLong(cells[0])) + " " + cells[1] + " " + share(cells[2]))
                .toList();
    }

    private static String share(String printed) {
        return printed.equals("null")
                ? printed
                : new BigDecimal(printed).stripTrailingZeros().toPlainString();
    }
}
