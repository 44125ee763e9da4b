package io.zonegraph.park;

import io.zonegraph.graph.Connection;
import io.zonegraph.graph.Edge;
import org.eclipse.microprofile.graphql.Description;

@Description("A page of industrial parks.")
public final class ParkConnection extends Connection<ParkConnection.ParkEdge, Park> {

    @Description("An industrial park, as one entry of a page.")
    public static final class ParkEdge extends Edge<Park> {}
}
