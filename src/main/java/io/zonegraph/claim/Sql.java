package io.zonegraph.claim;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts together statements from names that are all our own: whatever users give is a parameter. */
final class Sql {

    private Sql() {}

    /** Fills the places {@code {name}} of a statement; the parts alternate between names and what to put there. */
    static String fill(String statement, String... parts) {
        String filled = statement;
        for (int i = 0; i < parts.length; i += 2) {
            filled = filled.replace("{" + parts[i] + "}", parts[i + 1]);
        }
        return filled;
    }

    /** A list of constants, never empty, for SQL allows no list that is. */
    static String list(Collection<? extends Enum<?>> words) {
        return words.isEmpty() ? "''" : list(words.stream());
    }

    static String list(Enum<?>... words) {
        return list(Arrays.stream(words));
    }

    private static String list(Stream<? extends Enum<?>> words) {
        return words.map(word -> "'" + word.name() + "'").collect(Collectors.joining(", "));
    }
}
