package io.zonegraph.graph.plan;

import io.zonegraph.graph.Read;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a connection or a list.
 *
 * @param rows the rows
 * @param read what the field reads
 * @param arguments the field's arguments
 * @param connection the connection's fields, or null for a plain list
 * @param items the shape of a plain list's items, or null for a connection
 * @param wantsRows false when only the total is asked for
 * @param wantsTotal whether the total is asked for
 * @param wantsCursors whether any cursor is asked for
 */
public record ListingPlan(
        RowsPlan rows,
        Read.Rows read,
        FieldArguments arguments,
        @Nullable List<Output.OfConnection> connection,
        Output.@Nullable Shape items,
        boolean wantsRows,
        boolean wantsTotal,
        boolean wantsCursors) {

    public boolean isConnection() {
        return connection != null;
    }
}
