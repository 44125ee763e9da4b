package io.zonegraph.claim;

/**
 * Which of several claims {@code c} about the same property is the value: the best rank, then the latest as-of date,
 * then the firmest basis, then the latest recorded; the key only makes it the same every time. The rule stands in the
 * database, where the facts of a day follow it as well.
 */
final class Winner {

    /** What was superseded or deprecated never is the value. */
    static final String CANDIDATES = "zg_is_held(c, null)";

    static final String ORDER = "zg_standing(c)";

    private Winner() {}
}
