package io.zonegraph.park;

import io.zonegraph.claim.LinkEdge;
import io.zonegraph.graph.Connection;
import org.eclipse.microprofile.graphql.Description;

@Description("A page of linked parks.")
public final class LinkedParkConnection extends Connection<LinkedParkConnection.LinkedParkEdge, Park> {

    @Description("One of linked parks on a page, with the link to it.")
    public static final class LinkedParkEdge extends LinkEdge<Park> {}
}
