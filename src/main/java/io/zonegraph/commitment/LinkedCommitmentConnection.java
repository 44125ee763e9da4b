package io.zonegraph.commitment;

import io.zonegraph.claim.LinkEdge;
import io.zonegraph.graph.Connection;
import org.eclipse.microprofile.graphql.Description;

@Description("A page of linked commitments.")
public final class LinkedCommitmentConnection
        extends Connection<LinkedCommitmentConnection.LinkedCommitmentEdge, Commitment> {

    @Description("One of linked commitments on a page, with the link to it.")
    public static final class LinkedCommitmentEdge extends LinkEdge<Commitment> {}
}
