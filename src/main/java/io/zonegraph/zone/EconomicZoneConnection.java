package io.zonegraph.zone;

import io.zonegraph.graph.Connection;
import io.zonegraph.graph.Edge;
import org.eclipse.microprofile.graphql.Description;

@Description("A page of economic zones.")
public final class EconomicZoneConnection extends Connection<EconomicZoneConnection.EconomicZoneEdge, EconomicZone> {

    @Description("An economic zone, as one entry of a page.")
    public static final class EconomicZoneEdge extends Edge<EconomicZone> {}
}
