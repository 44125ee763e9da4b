package io.zonegraph.graph.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.zonegraph.graph.ErrorCode;
import io.zonegraph.graph.RequestException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the texts of a row are, its cursor gives them back, and no other row has the same. Drawn from seeds. */
class CursorTest {

    private static final Page.SortKey KEY =
            new Page.SortKey("name", KeyValues.TEXTS, "t.name", "t.name", null, true, false, false);

    static IntStream seeds() {
        return IntStream.range(0, 50);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void gives_back_what_it_was_made_of(int seed) {
        Random random = new Random(seed);
        List<Page.SortKey> keys =
                Stream.generate(() -> KEY).limit(1 + random.nextInt(3)).toList();
        String owner = random.nextBoolean() ? null : String.valueOf(random.nextInt(1000));
        Map<String, List<@Nullable String>> rows = new HashMap<>();
        for (int row = 0; row < 200; row++) {
            List<@Nullable String> values = new ArrayList<>();
            keys.forEach(key -> values.add(random.nextInt(6) == 0 ? null : text(random)));
            String cursor = cursor(owner, values);
            assertEquals(
                    new Cursor(owner, values), Cursor.decode(cursor, "order", owner != null, keys), "seed " + seed);
            assertEquals(values, rows.getOrDefault(cursor, values), "seed " + seed);
            rows.put(cursor, values);
        }
    }

    /** The sum guards against slips, not against whoever makes one on purpose. */
    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1e5x", "NaN", "1; drop table park"})
    void a_forged_value_that_the_key_cannot_have_is_refused(String value) {
        Page.SortKey number = new Page.SortKey("name", KeyValues.NUMBERS, "t.area", "t.area", null, true, false, false);
        String cursor = cursor(null, List.of(value));
        RequestException refused =
                assertThrows(RequestException.class, () -> Cursor.decode(cursor, "order", false, List.of(number)));
        assertEquals(ErrorCode.BAD_CURSOR, refused.code());
    }

    private static String cursor(@Nullable String owner, List<@Nullable String> values) {
        byte[] @Nullable [] cells = new byte[values.size()][];
        for (int i = 0; i < cells.length; i++) {
            String text = values.get(i);
            cells[i] = text == null ? null : text.getBytes(StandardCharsets.UTF_8);
        }
        return new String(
                Cursor.encode("order", owner == null ? null : owner.getBytes(StandardCharsets.UTF_8), cells),
                StandardCharsets.US_ASCII);
    }

    /** Of the signs that once stood between keys, and few others. */
    private static String text(Random random) {
        return IntStream.range(0, random.nextInt(5))
                .mapToObj(i -> String.valueOf("\u001f=~\u0001aé".charAt(random.nextInt(6))))
                .collect(Collectors.joining());
    }
}
