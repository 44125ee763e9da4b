package io.zonegraph.infrastructure;

import io.zonegraph.graph.Connection;
import io.zonegraph.graph.Edge;
import org.eclipse.microprofile.graphql.Description;

@Description("A page of ports, airports, power plants and other infrastructure.")
public final class InfrastructureConnection
        extends Connection<InfrastructureConnection.InfrastructureEdge, Infrastructure> {

    @Description("A port, airport, power plant or other piece of infrastructure, as one entry of a page.")
    public static final class InfrastructureEdge extends Edge<Infrastructure> {}
}
