package io.zonegraph.park;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.zonegraph.Database;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not stated of the whole is added up from parts: of one kind, none twice, and marked. */
@QuarkusTest
class KnownAreaTest {

    private static final int PARTS = 9;

    /** A part of the drawn park; its number is its place in the list. */
    record Part(
            @Nullable Integer within,
            @Nullable SubdivisionKind kind,
            @Nullable Integer area) {}

    @Inject
    Database database;

    private long first;

    static IntStream seeds() {
        return IntStream.range(0, 30);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @TestTransaction
    void adds_up_parts_of_one_kind_that_do_not_lie_in_each_other(int seed) {
        Random random = new Random(seed);
        long park = park(null);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < PARTS; i++) {
            Part part = new Part(
                    i > 0 && random.nextBoolean() ? random.nextInt(i) : null,
                    random.nextInt(8) == 0 ? null : SubdivisionKind.values()[random.nextInt(2)],
                    random.nextInt(4) == 0 ? null : 1 + random.nextInt(6));
            parts.add(part);
            part(park, i, part);
        }
        Set<List<Integer>> same = new HashSet<>();
        int pairs = random.nextInt(7);
        for (int i = 0; i < pairs; i++) {
            int one = random.nextInt(PARTS);
            int other = random.nextInt(PARTS);
            if (one != other && same.add(List.of(one, other))) {
                mayBeTheSame(one, other);
            }
        }
        String drawn = "seed " + seed + ": " + parts + same;
        List<Integer> expected = expected(parts, same);
        assertEquals(
                expected.stream().map(number -> String.valueOf(id(number))).toList(),
                database.rows("select subdivision_id from park_area_part where park_id = " + park + " order by 1"),
                drawn);
        assertEquals(
                expected.isEmpty()
                        ? List.of()
                        : List.of(sum(parts, expected) + ", FROM_PARTS, "
                                + parts.get(expected.getFirst()).kind()),
                database.rows("select area_hectares, basis, part_kind from known_park_area where id = " + park),
                drawn);
    }

    /** By the kind whose parts come to most; each part is looked at by itself. */
    private static List<Integer> expected(List<Part> parts, Set<List<Integer>> same) {
        List<Integer> best = List.of();
        for (SubdivisionKind kind : List.of(SubdivisionKind.PHASE, SubdivisionKind.SUBZONE)) {
            List<Integer> counting = IntStream.range(0, parts.size())
                    .filter(number -> counts(parts, kind, number))
                    .filter(number -> !liesInOne(parts, kind, number))
                    .filter(number -> connected(same, number).stream()
                            .noneMatch(other -> counts(parts, kind, other) && isLarger(parts, other, number)))
                    .boxed()
                    .toList();
            if (sum(parts, counting) > sum(parts, best)) {
                best = counting;
            }
        }
        return best;
    }

    private static int sum(List<Part> parts, List<Integer> numbers) {
        return numbers.stream().mapToInt(number -> area(parts, number)).sum();
    }

    private static int area(List<Part> parts, int number) {
        return Objects.requireNonNull(parts.get(number).area());
    }

    private static boolean counts(List<Part> parts, SubdivisionKind kind, int number) {
        return parts.get(number).kind() == kind && parts.get(number).area() != null;
    }

    private static boolean liesInOne(List<Part> parts, SubdivisionKind kind, int number) {
        Integer within = parts.get(number).within();
        return within != null && (counts(parts, kind, within) || liesInOne(parts, kind, within));
    }

    /** What may be the same as the part, or as what may be, and so on; the part itself too. */
    private static Set<Integer> connected(Set<List<Integer>> same, int number) {
        Set<Integer> connected = new HashSet<>(Set.of(number));
        for (int step = 0; step < PARTS; step++) {
            List<Integer> reached = connected.stream()
                    .flatMap(from -> same.stream().flatMap(pair -> other(pair, from).stream()))
                    .toList();
            connected.addAll(reached);
        }
        return connected;
    }

    private static Optional<Integer> other(List<Integer> pair, int number) {
        return pair.contains(number)
                ? Optional.of(pair.getFirst() == number ? pair.getLast() : pair.getFirst())
                : Optional.empty();
    }

    private static boolean isLarger(List<Part> parts, int one, int other) {
        Comparator<Integer> order = Comparator.<Integer>comparingInt(number -> area(parts, number))
                .thenComparing(Comparator.naturalOrder());
        return order.compare(one, other) > 0;
    }

    @Test
    @TestTransaction
    void is_what_is_stated_where_it_is_and_never_both() {
        long park = park(300);
        part(park, 0, new Part(null, SubdivisionKind.PHASE, 500));
        String known = "select area_hectares, basis, part_kind from known_park_area where id = " + park;
        assertEquals(List.of("300, STATED, null"), database.rows(known));
        assertEquals(0, database.count("park_area_part where park_id = " + park));
        database.update("update park set area_hectares = null where id = " + park);
        assertEquals(List.of("500, FROM_PARTS, PHASE"), database.rows(known));
    }

    /** Its parks, and parts of parks that others develop as a whole. From and to which day, counted from today. */
    @ParameterizedTest
    @ValueSource(strings = {"null null 440", "0 0 440", "-9 -1 140", "1 null 140"})
    @TestTransaction
    void of_a_developer_is_that_of_what_it_develops_today(String time) {
        String[] words = time.split(" ");
        long stated = park(300);
        long whole = park(null);
        long other = park(1000);
        part(whole, 0, new Part(null, SubdivisionKind.PHASE, 100));
        part(other, 1, new Part(null, SubdivisionKind.SUBZONE, 40));
        part(other, 2, new Part(null, SubdivisionKind.PHASE, 30));
        long developer = Long.parseLong(database.one("insert into organisation (id, slug, kind) "
                + "select max(id) + 1, 'drawn-developer', 'DEVELOPER' from node returning id"));
        develops(developer, new Developed(stated, "Park", "DEVELOPER"), words);
        develops(developer, new Developed(whole, "Park", "DEVELOPER"), words);
        develops(developer, new Developed(other, "Park", "OWNER"), new String[] {"null", "null"});
        for (int part = 0; part < 3; part++) {
            develops(developer, new Developed(id(part), "Subdivision", "DEVELOPER"), new String[] {"null", "null"});
        }
        String known = "select area_hectares, basis from known_developed_area where id = " + developer;
        assertEquals(List.of(words[2] + ", FROM_PARTS"), database.rows(known));
        database.update("update organisation set developed_area_hectares = 7 where id = " + developer);
        assertEquals(List.of("7, STATED"), database.rows(known));
    }

    @Test
    @TestTransaction
    void of_a_zone_is_that_of_its_sites() {
        database.update("update economic_zone set area_hectares = null where slug = 'hai-phong-free-trade-zone'");
        assertEquals(
                "6292, FROM_PARTS",
                database.one("select k.area_hectares, basis from known_zone_area k join economic_zone z using (id) "
                        + "where z.slug = 'hai-phong-free-trade-zone'"));
    }

    private long park(@Nullable Integer area) {
        long id = Long.parseLong(database.one("insert into park (id, slug, area_hectares) "
                + "select max(id) + 1, 'drawn-' || max(id), " + area + " from node returning id"));
        first = first == 0 ? 100_000 + id : first;
        return id;
    }

    private long id(int number) {
        return first + number;
    }

    private void part(long park, int number, Part part) {
        Integer within = part.within();
        database.update("insert into subdivision (id, slug, park_id, parent_id, kind, area_hectares) values ("
                + id(number)
                + ", 'drawn-part-" + id(number) + "', " + park + ", " + (within == null ? null : id(within)) + ", "
                + (part.kind() == null ? null : "'" + part.kind() + "'") + ", " + part.area() + ")");
    }

    private void mayBeTheSame(int one, int other) {
        database.update("insert into claim (id, claim_key, subject_id, subject_kind, property, object_id, object_kind, "
                + "basis, recorded_at, recorded_by) values (nextval('claim_id_seq'), 'drawn-" + one + "-" + other
                + "', "
                + id(one) + ", 'Subdivision', 'POSSIBLY_SAME_AS', " + id(other)
                + ", 'Subdivision', 'REPORTED', now(), 'test')");
    }

    record Developed(long id, String kind, String role) {}

    private void develops(long developer, Developed what, String[] days) {
        database.update("insert into link (property, subject_id, subject_kind, object_id, object_kind, role, claim_id, "
                + "valid_from_edtf, valid_from_from, valid_from_to, valid_from_inferred, valid_to_edtf, valid_to_from, "
                + "valid_to_to, valid_to_inferred) values ('DEVELOPER', " + what.id() + ", '" + what.kind() + "', "
                + developer + ", 'Organisation', '" + what.role() + "', (select min(id) from claim), " + date(days[0])
                + ", " + date(days[1]) + ")");
    }

    private static String date(String days) {
        String day = "current_date + " + days;
        return days.equals("null")
                ? "null, null, null, null"
                : "cast(%s as text), %s, %s, false".formatted(day, day, day);
    }
}
