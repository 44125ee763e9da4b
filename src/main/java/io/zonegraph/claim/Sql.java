package io.zonegraph.claim;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A statement with places {@code {name}} to fill. They are filled with names that are all our own: whatever users give is
 * a parameter.
 */
record Sql(String text) {

    Sql with(String name, String part) {
        return new Sql(text.replace("{" + name + "}", part));
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
