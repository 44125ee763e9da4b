package io.zonegraph.graph;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** Where a page lies within its connection, as the Relay cursor connections specification has it. */
@Description("Where a page lies within its connection.")
public final class PageInfo {

    @Description("Whether more nodes follow this page.")
    @NonNull
    public Boolean hasNextPage = false;

    @Description("Whether nodes precede this page.")
    @NonNull
    public Boolean hasPreviousPage = false;

    @Description(
            "The cursor of the first edge, for `before`; null when the page is empty. It is of this list in this order: "
                    + "that of a list of a node is of no other node's, so that further pages are asked for with that node alone.")
    public @Nullable String startCursor;

    @Description(
            "The cursor of the last edge, for `after`; null when the page is empty. It is of this list in this order: "
                    + "that of a list of a node is of no other node's, so that further pages are asked for with that node alone.")
    public @Nullable String endCursor;
}
