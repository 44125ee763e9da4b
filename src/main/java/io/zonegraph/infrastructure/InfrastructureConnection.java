package io.zonegraph.infrastructure;

import io.zonegraph.graph.Connection;
import io.zonegraph.graph.Edge;
import org.eclipse.microprofile.graphql.Description;

@Description("A page of ports, airports, power plants and other infrastructure.")
public final class InfrastructureConnection
        extends Connection<InfrastructureConnection.InfrastructureEdge, Infrastructure> {

    @Description("One of ports, airports, power plants and other infrastructure on a page.")
    public static final class InfrastructureEdge extends Edge<Infrastructure> {}
}
