package io.zonegraph.commitment;

import io.zonegraph.claim.LinkEdge;
import io.zonegraph.graph.Connection;
import org.eclipse.microprofile.graphql.Description;

@Description("A page of linked commitments.")
public final class LinkedCommitmentConnection
        extends Connection<LinkedCommitmentConnection.LinkedCommitmentEdge, Commitment> {

    @Description("A linked commitment, as one entry of a page, with what the link itself tells.")
    public static final class LinkedCommitmentEdge extends LinkEdge<Commitment> {}
}
