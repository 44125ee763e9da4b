package io.zonegraph.deal;

import io.zonegraph.graph.Connection;
import io.zonegraph.graph.Edge;
import org.eclipse.microprofile.graphql.Description;

@Description("A page of deals.")
public final class DealConnection extends Connection<DealConnection.DealEdge, Deal> {

    @Description("A deal, as one entry of a page.")
    public static final class DealEdge extends Edge<Deal> {}
}
