package io.zonegraph.deal;

import io.zonegraph.claim.LinkEdge;
import io.zonegraph.graph.Connection;
import org.eclipse.microprofile.graphql.Description;

@Description("A page of linked deals.")
public final class LinkedDealConnection extends Connection<LinkedDealConnection.LinkedDealEdge, Deal> {

    @Description("A linked deal, as one entry of a page, with what the link itself tells.")
    public static final class LinkedDealEdge extends LinkEdge<Deal> {}
}
