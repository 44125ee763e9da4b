package io.zonegraph.park;

import io.zonegraph.claim.LinkEdge;
import io.zonegraph.graph.Connection;
import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

@Description("A page of parts of parks that an organisation develops, owns, runs or invests in.")
public final class DevelopedSubdivisionConnection
        extends Connection<DevelopedSubdivisionConnection.DevelopedSubdivisionEdge, Subdivision> {

    @Description(
            "A part of a park that an organisation develops, owns, runs or invests in, as one entry of a page, with what the link itself tells.")
    public static final class DevelopedSubdivisionEdge extends LinkEdge<Subdivision> {
        @Description("What the organisation does for it. Null if unknown.")
        public @Nullable DeveloperRole role;
    }
}
