package io.zonegraph.graph.run;

import io.zonegraph.graph.RequestException;
import io.zonegraph.graph.model.Attribute;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The part of a listing that a request asks for.
 *
 * @param limit how many rows at most
 * @param backward whether the page ends at the cursor (or at the end) rather than begins there
 * @param listed what tells the rows from those of another list
 * @param keys the order, from the first row of the listing to the last; the last key is the id
 * @param cursor the row that the page lies after or, if backward, before; null for none
 */
record Page(
        int limit,
        boolean backward,
        String listed,
        List<SortKey> keys,
        @Nullable Cursor cursor) {

    /** The same page's other side: what lies before its cursor in the direction in which it is read. */
    Page turned() {
        return new Page(limit, !backward, listed, keys, cursor);
    }

    /** The same as totals have it: they are of all rows, whichever the page shows. */
    Page ofTotals() {
        return new Page(Integer.MAX_VALUE, backward, listed, List.of(), cursor);
    }

    /** @throws RequestException with {@code BAD_CURSOR} if the page begins in a list that is not the one of these owners */
    void requireOwner(Supplier<Set<String>> owners) {
        if (cursor != null && cursor.owner() != null) {
            RequestException.within(backward ? "before" : "after", () -> cursor.requireOwner(owners.get()));
        }
    }

    /** What tells this list in this order from every other. */
    String order() {
        StringBuilder mark = new StringBuilder(listed);
        for (SortKey key : keys) {
            mark.append(key.name().length()).append(' ').append(key.name());
            mark.append(key.descending() ? '-' : '+').append(key.nullsFirst() ? '<' : '>');
        }
        return mark.toString();
    }

    /** The keys that are computed for each row, beside its columns. */
    List<SortKey> computed() {
        return keys.stream().filter(key -> key.computation() != null).toList();
    }

    /**
     * One key of an order.
     *
     * @param name what tells it from other keys
     * @param values what its values may be
     * @param inner the expression where row and link stand beside each other
     * @param outer the expression where the link's columns and what is computed are part of the row
     * @param computation adds the SQL that computes it; null for a column
     * @param nullable whether it may be unknown
     * @param nullsFirst whether unknown values come before the known ones, whichever way the order runs
     */
    record SortKey(
            String name,
            KeyValues values,
            String inner,
            String outer,
            @Nullable Consumer<Sql> computation,
            boolean nullable,
            boolean descending,
            boolean nullsFirst) {

        static SortKey ofRow(Attribute.Value key, boolean descending, boolean nullsFirst) {
            String column = "t." + key.column();
            KeyValues values = KeyValues.of(key.type());
            return new SortKey(key.column(), values, column, column, null, key.nullable(), descending, nullsFirst);
        }

        static SortKey ofLink(Attribute.Value key, boolean descending) {
            String column = "l." + key.column();
            KeyValues values = KeyValues.of(key.type());
            return new SortKey(column, values, column, "t.l_" + key.column(), null, key.nullable(), descending, false);
        }

        /** The row's own id, which tells it from every other. */
        static SortKey ofRowId(String column, boolean descending) {
            return ofRow(id(column), descending, false);
        }

        static SortKey ofLinkId(String column, boolean descending) {
            return ofLink(id(column), descending);
        }

        private static Attribute.Value id(String column) {
            return new Attribute.Value(column, column, false, Long.class);
        }

        /** The name of the link's column among those of the row; null if it is none of the link's. */
        @Nullable
        String linkColumn() {
            return outer.startsWith("t.l_") ? outer.substring("t.l_".length()) : null;
        }
    }
}
