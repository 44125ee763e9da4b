package io.zonegraph.graph.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Names in messages: those that were written, those that come near to them, and those that there are. */
public final class Names {

    /** More than these nobody reads. */
    static final int MOST_LISTED = 20;

    private static final int MOST_SUGGESTED = 5;

    /** What was sent may be a secret that was put into the wrong place; a short name is none. */
    private static final Pattern HARMLESS = Pattern.compile("[_A-Za-z][_0-9A-Za-z]{0,39}");

    private Names() {}

    static boolean isHarmless(String name) {
        return HARMLESS.matcher(name).matches();
    }

    /** The name as it was written, if it can be shown. */
    public static String shown(String name) {
        return shown("", name);
    }

    /** The name with a sign before it, {@code $} or {@code @}. */
    static String shown(String sign, String name) {
        return isHarmless(name) ? "`" + sign + name + "`" : "of the name given there";
    }

    /** {@code  Did you mean `a` or `b`?} with a space before it; empty if nothing comes near. */
    public static String didYouMean(String written, Collection<String> known) {
        return didYouMean("", written, known);
    }

    static String didYouMean(String sign, String written, Collection<String> known) {
        return didYouMean(nearest(written, known).stream().map(sign::concat).toList());
    }

    /** The same of what is known to come near. */
    static String didYouMean(List<String> near) {
        return near.isEmpty()
                ? ""
                : " Did you mean " + listed(near.subList(0, Math.min(near.size(), MOST_SUGGESTED)), "or") + "?";
    }

    /** {@code `a`, `b` and `c`}. */
    static String listed(List<String> names, String word) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            String before = i == 0 ? "" : i == names.size() - 1 ? " " + word + " " : ", ";
            list.append(before).append('`').append(names.get(i)).append('`');
        }
        return list.toString();
    }

    /** {@code a `Park`}, {@code an `Event`}. */
    static String one(String name) {
        return article(name) + " `" + name + "`";
    }

    /** The article before a name: {@code a} or {@code an}. A U is spoken like "you" before one consonant and a vowel. */
    public static String article(String name) {
        return name.matches("[AEIOaeio].*|[Uu](?![^aeiou][aeiou]).*") ? "an" : "a";
    }

    /** The names that come near to what was written, the nearest first. */
    static List<String> nearest(String written, Collection<String> known) {
        record Near(String name, int distance) {}
        if (!isHarmless(written)) {
            return List.of();
        }
        Nearness nearness = new Nearness(written);
        List<Near> near = new ArrayList<>();
        for (String name : known) {
            nearness.distance(name).ifPresent(distance -> near.add(new Near(name, distance)));
        }
        near.sort(Comparator.comparingInt(Near::distance).thenComparing(Near::name));
        // What is hardly further off than the nearest may be meant as well.
        return near.stream()
                .filter(name -> name.distance() <= near.getFirst().distance() + 1)
                .map(Near::name)
                .limit(MOST_SUGGESTED)
                .toList();
    }
}
