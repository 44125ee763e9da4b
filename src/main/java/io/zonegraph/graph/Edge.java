package io.zonegraph.graph;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** One entry of a connection; a subclass names it for one kind of node and adds what the link itself carries. */
@SuppressWarnings("NullAway.Init") // Instances do not occur: the engine writes edges from rows.
public abstract class Edge<N> {

    @Description("The node at the end of this edge.")
    @NonNull
    public N node;

    @Description("Where this edge stands in the order; pass it as `after` or `before`. Opaque.")
    @NonNull
    public String cursor;
}
