package io.zonegraph.deal;

import io.zonegraph.claim.LinkEdge;
import io.zonegraph.graph.Connection;
import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

@Description("A page of deals of a party.")
public final class PartyDealConnection extends Connection<PartyDealConnection.PartyDealEdge, Deal> {

    @Description("One of deals of a party on a page, with the link to it.")
    public static final class PartyDealEdge extends LinkEdge<Deal> {
        @Description("What the party does in the deal. Null if unknown.")
        public @Nullable PartyRole role;

        @Description("The side it stands on: A, B and so on. Null if there are no sides.")
        public @Nullable String side;
    }
}
