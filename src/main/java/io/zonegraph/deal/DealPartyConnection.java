package io.zonegraph.deal;

import io.zonegraph.claim.LinkEdge;
import io.zonegraph.graph.Connection;
import io.zonegraph.node.Node;
import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

@Description("A page of parties to a deal.")
public final class DealPartyConnection extends Connection<DealPartyConnection.DealPartyEdge, Node> {

    @Description("A party to a deal, as one entry of a page, with what the link itself tells.")
    public static final class DealPartyEdge extends LinkEdge<Node> {
        @Description("What the party does. Null if unknown.")
        public @Nullable PartyRole role;

        @Description("The side it stands on: A, B and so on. Null if there are no sides.")
        public @Nullable String side;
    }
}
