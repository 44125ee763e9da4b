package io.zonegraph.deal;

import io.zonegraph.claim.LinkEdge;
import io.zonegraph.graph.Connection;
import org.eclipse.microprofile.graphql.Description;

@Description("A page of deals of a place and of what lies in it.")
public final class PlacedDealConnection extends Connection<PlacedDealConnection.PlacedDealEdge, Deal> {

    @Description("A deal of a place, as one entry of a page, with what the link to the place that it names tells.")
    public static final class PlacedDealEdge extends LinkEdge<Deal> {}
}
