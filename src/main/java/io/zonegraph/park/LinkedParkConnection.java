package io.zonegraph.park;

import io.zonegraph.claim.LinkEdge;
import io.zonegraph.graph.Connection;
import org.eclipse.microprofile.graphql.Description;

@Description("A page of linked parks.")
public final class LinkedParkConnection extends Connection<LinkedParkConnection.LinkedParkEdge, Park> {

    @Description("A linked park, as one entry of a page, with what the link itself tells.")
    public static final class LinkedParkEdge extends LinkEdge<Park> {}
}
