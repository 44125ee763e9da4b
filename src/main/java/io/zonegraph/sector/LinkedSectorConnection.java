package io.zonegraph.sector;

import io.zonegraph.claim.LinkEdge;
import io.zonegraph.graph.Connection;
import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

@Description("A page of linked sectors.")
public final class LinkedSectorConnection extends Connection<LinkedSectorConnection.LinkedSectorEdge, Sector> {

    @Description("A linked sector, as one entry of a page, with what the link itself tells.")
    public static final class LinkedSectorEdge extends LinkEdge<Sector> {
        @Description("Whether a park seeks the sector or has it. Null if no source tells, and for what is no park.")
        public @Nullable SectorRole role;
    }
}
