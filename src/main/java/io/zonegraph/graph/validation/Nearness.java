package io.zonegraph.graph.validation;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * Which names come near to one that was written, so that it may be a slip for them. A wrong suggestion is worse than
 * none: it stands where the list of all names would. A name is near
 *
 * <ul>
 *   <li>if it differs by case or number alone: {@code CITY} and {@code CITIES};
 *   <li>if at most a third of the letters that were written are wrong, but one always may be: {@code parsk} and
 *       {@code parks}, not {@code hosts} and {@code facts}, nor {@code filter} and {@code after};
 *   <li>last, if it has one word more or less, at either end: {@code NODE_KIND} and {@code KIND}, {@code area} and
 *       {@code areaHectares}.
 * </ul>
 */
final class Nearness {

    private static final int MOST_PARTS_WRONG = 3;

    private final String written;
    private final String singular;
    private final List<String> words;
    private final int most;

    Nearness(String written) {
        this.written = written;
        this.singular = singular(written);
        this.words = words(written);
        this.most = Math.max(1, written.length() / MOST_PARTS_WRONG);
    }

    /** How far the name is from what was written; empty if it is not near. */
    OptionalInt distance(String name) {
        if (singular(name).equals(singular)) {
            return OptionalInt.of(name.equals(written) ? 0 : 1);
        }
        int letters = EditDistance.between(written, name, most);
        if (letters <= most) {
            return OptionalInt.of(letters);
        }
        List<String> others = words(name);
        return isOneMore(words, others) || isOneMore(others, words) ? OptionalInt.of(most + 2) : OptionalInt.empty();
    }

    private static boolean isOneMore(List<String> more, List<String> fewer) {
        int size = fewer.size();
        return more.size() == size + 1
                && (more.subList(0, size).equals(fewer)
                        || more.subList(1, size + 1).equals(fewer));
    }

    /** The words of {@code CAPITALS_WITH_UNDERSCORES} and of {@code camelCase}. */
    private static List<String> words(String name) {
        return List.of(name.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .toLowerCase(Locale.ROOT)
                .split("_+"));
    }

    private static String singular(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("ies$", "y").replaceAll("s$", "");
    }
}
