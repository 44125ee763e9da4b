package io.zonegraph.graph.run;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of a listing that a request asks for.
 *
 * @param limit how many rows at most
 * @param backward whether the page ends at the cursor (or at the end) rather than begins there
 * @param keys the order, from the first row of the listing to the last; the last key is the id
 * @param cursor the values of the keys at the row that the page lies after or, if backward, before; null for none
 */
record Page(
        int limit,
        boolean backward,
        List<SortKey> keys,
        @Nullable List<@Nullable String> cursor) {

    /** Texts that begin every cursor of this order. */
    String orderMark() {
        StringBuilder mark = new StringBuilder();
        for (SortKey key : keys) {
            mark.append(key.column()).append(key.descending() ? '-' : '+');
        }
        return Integer.toHexString(mark.toString().hashCode());
    }

    /**
     * One key of an order; unknown values come last either way.
     *
     * @param column the column of the row, or of the link before it
     * @param ofLink whether it is the link's
     */
    record SortKey(String column, boolean ofLink, boolean nullable, boolean descending) {

        /** The expression where row and link stand beside each other. */
        String inner() {
            return (ofLink ? "l." : "t.") + column;
        }

        /** The expression where the link's columns are part of the row. */
        String outer() {
            return (ofLink ? "t.l_" : "t.") + column;
        }
    }
}
