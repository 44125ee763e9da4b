package io.zonegraph.park;

import io.zonegraph.claim.LinkEdge;
import io.zonegraph.graph.Connection;
import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

@Description("A page of parts of parks that an organisation develops, owns, runs or invests in.")
public final class DevelopedSubdivisionConnection
        extends Connection<DevelopedSubdivisionConnection.DevelopedSubdivisionEdge, Subdivision> {

    @Description(
            "One of parts of parks that an organisation develops, owns, runs or invests in on a page, with the link to it.")
    public static final class DevelopedSubdivisionEdge extends LinkEdge<Subdivision> {
        @Description("What the organisation does for it. Null if unknown.")
        public @Nullable DeveloperRole role;
    }
}
