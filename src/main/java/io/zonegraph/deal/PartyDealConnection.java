package io.zonegraph.deal;

import io.zonegraph.claim.LinkEdge;
import io.zonegraph.graph.Connection;
import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

@Description("A page of deals of a party.")
public final class PartyDealConnection extends Connection<PartyDealConnection.PartyDealEdge, Deal> {

    @Description("A deal of a party, as one entry of a page, with what the link itself tells.")
    public static final class PartyDealEdge extends LinkEdge<Deal> {
        @Description("What the party does in the deal. Null if unknown.")
        public @Nullable PartyRole role;

        @Description("The side it stands on: A, B and so on. Null if there are no sides.")
        public @Nullable String side;
    }
}
