package io.zonegraph.claim;

/**
 * Which of several claims {@code c} about the same property is the value: the best rank, then the latest as-of date,
 * then the firmest basis, then the latest recorded; the key only makes it the same every time.
 */
final class Winner {

    /** What was superseded or deprecated never is the value. */
    static final String CANDIDATES = "c.superseded_at is null and c.rank <> '" + Rank.DEPRECATED + "'";

    /** {@link Basis} is declared from the firmest to the weakest. */
    static final String ORDER = "case c.rank when '" + Rank.PREFERRED + "' then 0 else 1 end, "
            + "c.as_of_to desc nulls last, "
            + "array_position(array[" + Sql.list(Basis.values()) + "], c.basis), "
            + "c.recorded_at desc, c.claim_key";

    private Winner() {}
}
