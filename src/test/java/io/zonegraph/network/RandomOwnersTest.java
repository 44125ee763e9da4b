package io.zonegraph.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.zonegraph.Database;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who owns whom in the end, in graphs that are drawn from seeds. */
@QuarkusTest
class RandomOwnersTest {

    private static final int NODES = 9;
    private static final LocalDate DAY = LocalDate.parse("2024-01-01");

    /** A share held from one day to another; the days are numbers, of which the first is {@link #DAY}. */
    record Share(int owned, int owner, @Nullable Integer percent, int from, int to) {}

    @Inject
    Database database;

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
            graph.own(
                    share.owned(),
                    share.owner(),
                    String.valueOf(share.percent()),
                    DrawnGraph.held(day(share.from()), day(share.to())));
        }
        for (int day = 0; day <= 10; day++) {
            for (int node = 0; node < NODES; node++) {
                String where = "seed " + seed + ", node " + node + ", day " + day;
                assertEquals(
                        expected(chains(shares, new Chain(node), day)),
                        Owners.on(database, graph, node, day(day)),
                        where);
                int itself = node;
                assertEquals(
                        expected(begun(shares, new Chain(node), day).filter(chain -> chain.owner() != itself)),
                        Owners.all(database, graph, node, day(day)),
                        "all owners, " + where);
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

    private static List<String> expected(Stream<Chain> found) {
        Map<Integer, List<Chain>> byOwner = new TreeMap<>();
        found.filter(chain -> chain.length() > 0)
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

    /** The chains that end because nobody is above. */
    private static Stream<Chain> chains(List<Share> shares, Chain chain, int day) {
        return begun(shares, chain, day)
                .filter(ended -> above(shares, ended, day).isEmpty());
    }

    /** Each chain as far as to any owner. */
    private static Stream<Chain> begun(List<Share> shares, Chain chain, int day) {
        return Stream.concat(
                Stream.of(chain),
                above(shares, chain, day).stream()
                        .flatMap(chain::longer)
                        .flatMap(longer -> begun(shares, longer, day)));
    }

    private static List<Share> above(List<Share> shares, Chain chain, int day) {
        return shares.stream()
                .filter(share -> share.owned() == chain.owner() && share.from() <= day && day <= share.to())
                .toList();
    }

    private static String plain(@Nullable BigDecimal share) {
        return share == null
                ? "null"
                : share.movePointRight(2)
                        .setScale(6, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString();
    }

    private static String day(int number) {
        return DAY.plusDays(number).toString();
    }
}
