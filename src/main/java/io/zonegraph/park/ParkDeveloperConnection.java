package io.zonegraph.park;

import io.zonegraph.claim.LinkEdge;
import io.zonegraph.graph.Connection;
import io.zonegraph.organisation.Organisation;
import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

@Description("A page of organisations that develop, own, run or invest in a park.")
public final class ParkDeveloperConnection extends Connection<ParkDeveloperConnection.ParkDeveloperEdge, Organisation> {

    @Description(
            "An organisation that develops, owns, runs or invests in a park, as one entry of a page, with what the link itself tells.")
    public static final class ParkDeveloperEdge extends LinkEdge<Organisation> {
        @Description("What it does for the park. Null if unknown.")
        public @Nullable DeveloperRole role;
    }
}
