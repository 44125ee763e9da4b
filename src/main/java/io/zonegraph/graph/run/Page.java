package io.zonegraph.graph.run;

import java.util.List;
import java.util.function.Consumer;
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
            mark.append(key.name()).append(key.descending() ? '-' : '+').append(key.nullsFirst() ? '<' : '>');
        }
        return Integer.toHexString(mark.toString().hashCode());
    }

    /** The keys that are computed for each row, beside its columns. */
    List<SortKey> computed() {
        return keys.stream().filter(key -> key.computation() != null).toList();
    }

    /**
     * One key of an order.
     *
     * @param name what tells it from other keys
     * @param inner the expression where row and link stand beside each other
     * @param outer the expression where the link's columns and what is computed are part of the row
     * @param computation adds the SQL that computes it; null for a column
     * @param nullable whether it may be unknown
     * @param nullsFirst whether unknown values come before the known ones, whichever way the order runs
     */
    record SortKey(
            String name,
            String inner,
            String outer,
            @Nullable Consumer<Sql> computation,
            boolean nullable,
            boolean descending,
            boolean nullsFirst) {

        static SortKey ofRow(String column, boolean nullable, boolean descending, boolean nullsFirst) {
            return new SortKey(column, "t." + column, "t." + column, null, nullable, descending, nullsFirst);
        }

        static SortKey ofLink(String column, boolean nullable, boolean descending) {
            return new SortKey("l." + column, "l." + column, "t.l_" + column, null, nullable, descending, false);
        }

        /** The name of the link's column among those of the row; null if it is none of the link's. */
        @Nullable
        String linkColumn() {
            return outer.startsWith("t.l_") ? outer.substring("t.l_".length()) : null;
        }
    }
}
