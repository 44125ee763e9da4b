package io.zonegraph.graph.plan;

import io.zonegraph.graph.Read;
import io.zonegraph.graph.plan.Output.PageFact;
import java.util.List;
import java.util.Set;

/**
 * The rows of a connection, a list or a single object.
 *
 * @param rows the rows
 * @param read what the field reads
 * @param arguments the field's arguments
 * @param form what they are written as
 * @param wantsRows false when only the total is asked for
 * @param wantsTotal whether the total is asked for
 * @param wantsCursors whether any cursor is asked for
 * @param pageFacts what is asked of the page
 * @param totals what is asked for of the rows added up
 */
public record ListingPlan(
        RowsPlan rows,
        Read.Rows read,
        FieldArguments arguments,
        Form form,
        boolean wantsRows,
        boolean wantsTotal,
        boolean wantsCursors,
        Set<PageFact> pageFacts,
        List<TotalsPlan> totals) {

    /** What rows are written as, which the field's type decides. */
    public sealed interface Form {
        record Connection(List<Output.OfConnection> fields) implements Form {}

        record Items(Output.Shape shape) implements Form {}

        /**
         * Objects of several rows each.
         *
         * @param by the cells that are the same in all rows of a group
         */
        record Groups(List<Output.OfGroup> fields, List<Integer> by) implements Form {}

        /** The first row; null if there is none. */
        record Single(Output.Shape shape) implements Form {}
    }

    public boolean isConnection() {
        return form instanceof Form.Connection;
    }

    /** Whether it is asked if there are rows beyond the end of the page. */
    public boolean wantsMore(boolean backward) {
        return pageFacts.contains(backward ? PageFact.HAS_PREVIOUS_PAGE : PageFact.HAS_NEXT_PAGE);
    }

    /** Whether it is asked if there are rows on the other side of the cursor that the page begins at. */
    public boolean wantsBehind(boolean backward) {
        return wantsMore(!backward);
    }
}
