package io.zonegraph.park;

import io.zonegraph.claim.LinkEdge;
import io.zonegraph.graph.Connection;
import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

@Description("A page of parks that an organisation develops, owns, runs or invests in.")
public final class DevelopedParkConnection extends Connection<DevelopedParkConnection.DevelopedParkEdge, Park> {

    @Description(
            "A park that an organisation develops, owns, runs or invests in, as one entry of a page, with what the link itself tells.")
    public static final class DevelopedParkEdge extends LinkEdge<Park> {
        @Description("What the organisation does for the park. Null if unknown.")
        public @Nullable DeveloperRole role;
    }
}
