package io.zonegraph.commitment;

import io.zonegraph.graph.Connection;
import io.zonegraph.graph.Edge;
import org.eclipse.microprofile.graphql.Description;

@Description("A page of requests, pledges and other commitments.")
public final class CommitmentConnection extends Connection<CommitmentConnection.CommitmentEdge, Commitment> {

    @Description("A request, a pledge or another commitment, as one entry of a page.")
    public static final class CommitmentEdge extends Edge<Commitment> {}
}
