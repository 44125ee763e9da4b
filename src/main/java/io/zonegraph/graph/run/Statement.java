package io.zonegraph.graph.run;

import io.zonegraph.graph.plan.RowsPlan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One SQL statement of a request.
 *
 * @param plan the rows that it reads
 * @param sql its text and parameters
 * @param page the page that it reads; null for rows read by their ids or by a key
 * @param hasParent whether the first column is the parent's id
 * @param told the columns that follow it, of what is told of a listing beside its rows
 * @param most how many rows it is expected to return at most
 */
record Statement(RowsPlan plan, Sql sql, @Nullable Page page, boolean hasParent, List<Told> told, long most) {

    /** What is told of a listing, and so also of one that has no rows to tell it. */
    enum Told {
        /** How many rows there are, on whatever pages. */
        TOTAL,
        /** Whether there are rows on the other side of the page's cursor. */
        BEHIND
    }

    /** The column of the plan's first cell. */
    int firstCell() {
        return (hasParent ? 1 : 0) + told.size();
    }
}
