package io.zonegraph.commitment;

import io.zonegraph.claim.LinkEdge;
import io.zonegraph.graph.Connection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A page of commitments of a city's bodies.")
public final class BodyCommitmentConnection
        extends Connection<BodyCommitmentConnection.BodyCommitmentEdge, Commitment> {

    @Description("A commitment of a body, as one entry of a page, with what the link to the body tells.")
    @SuppressWarnings("NullAway.Init") // Instances do not occur: the engine writes edges from rows.
    public static final class BodyCommitmentEdge extends LinkEdge<Commitment> {
        @NonNull
        @Description("Whether the body made it or received it.")
        public CommitmentDirection direction;
    }
}
