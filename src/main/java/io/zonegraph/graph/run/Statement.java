package io.zonegraph.graph.run;

import io.zonegraph.graph.plan.RowsPlan;
import org.jspecify.annotations.Nullable;

/**
 * One SQL statement of a request.
 *
 * @param plan the rows that it reads
 * @param sql its text and parameters
 * @param page the page that it reads; null for rows read by their ids or by a key
 * @param hasParent whether the first column is the parent's id
 * @param hasTotal whether the next column is the total
 */
record Statement(RowsPlan plan, Sql sql, @Nullable Page page, boolean hasParent, boolean hasTotal) {

    /** The column of the plan's first cell. */
    int firstCell() {
        return (hasParent ? 1 : 0) + (hasTotal ? 1 : 0);
    }
}
