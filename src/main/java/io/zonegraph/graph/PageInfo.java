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

    @Description("The cursor of the first edge; null when the page is empty.")
    public @Nullable String startCursor;

    @Description("The cursor of the last edge; null when the page is empty.")
    public @Nullable String endCursor;
}
