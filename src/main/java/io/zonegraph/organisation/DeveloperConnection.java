package io.zonegraph.organisation;

import io.zonegraph.graph.Connection;
import io.zonegraph.graph.Edge;
import org.eclipse.microprofile.graphql.Description;

@Description("A page of developers.")
public final class DeveloperConnection extends Connection<DeveloperConnection.DeveloperEdge, Developer> {

    @Description("A developer, as one entry of a page.")
    public static final class DeveloperEdge extends Edge<Developer> {}
}
