package io.zonegraph.graph.plan;

import java.util.Optional;

/** How filters name the condition that there is one of what a field may hold: {@code hasAuthority}. */
public final class Presence {

    private static final String HAS = "has";

    private Presence() {}

    /** The condition for a field. */
    public static String of(String field) {
        return HAS + Character.toUpperCase(field.charAt(0)) + field.substring(1);
    }

    /** The field that a condition is for; empty if it is none of these conditions. */
    public static Optional<String> field(String condition) {
        return condition.length() > HAS.length()
                        && condition.startsWith(HAS)
                        && Character.isUpperCase(condition.charAt(HAS.length()))
                ? Optional.of(
                        Character.toLowerCase(condition.charAt(HAS.length())) + condition.substring(HAS.length() + 1))
                : Optional.empty();
    }
}
