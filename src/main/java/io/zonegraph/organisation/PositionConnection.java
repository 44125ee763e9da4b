package io.zonegraph.organisation;

import io.zonegraph.claim.LinkEdge;
import io.zonegraph.graph.Connection;
import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

@Description("A page of positions of a person.")
public final class PositionConnection extends Connection<PositionConnection.PositionEdge, Organisation> {

    @Description("A position of a person, as one entry of a page, with what the link itself tells.")
    public static final class PositionEdge extends LinkEdge<Organisation> {
        @Description("The title of the position. Null if unknown.")
        public @Nullable String label;
    }
}
