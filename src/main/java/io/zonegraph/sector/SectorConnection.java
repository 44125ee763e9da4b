package io.zonegraph.sector;

import io.zonegraph.graph.Connection;
import io.zonegraph.graph.Edge;
import org.eclipse.microprofile.graphql.Description;

@Description("A page of sectors.")
public final class SectorConnection extends Connection<SectorConnection.SectorEdge, Sector> {

    @Description("A sector, as one entry of a page.")
    public static final class SectorEdge extends Edge<Sector> {}
}
