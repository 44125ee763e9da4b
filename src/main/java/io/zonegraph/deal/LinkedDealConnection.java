package io.zonegraph.deal;

import io.zonegraph.claim.LinkEdge;
import io.zonegraph.graph.Connection;
import org.eclipse.microprofile.graphql.Description;

@Description("A page of linked deals.")
public final class LinkedDealConnection extends Connection<LinkedDealConnection.LinkedDealEdge, Deal> {

    @Description("One of linked deals on a page, with the link to it.")
    public static final class LinkedDealEdge extends LinkEdge<Deal> {}
}
