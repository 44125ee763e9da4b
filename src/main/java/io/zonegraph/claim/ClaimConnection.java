package io.zonegraph.claim;

import io.zonegraph.graph.Connection;
import io.zonegraph.graph.Edge;
import org.eclipse.microprofile.graphql.Description;

@Description("A page of claims.")
public final class ClaimConnection extends Connection<ClaimConnection.ClaimEdge, Claim> {

    @Description("A claim, as one entry of a page.")
    public static final class ClaimEdge extends Edge<Claim> {}
}
