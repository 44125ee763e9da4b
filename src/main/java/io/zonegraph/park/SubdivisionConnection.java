package io.zonegraph.park;

import io.zonegraph.graph.Connection;
import io.zonegraph.graph.Edge;
import org.eclipse.microprofile.graphql.Description;

@Description("A page of parts of parks.")
public final class SubdivisionConnection extends Connection<SubdivisionConnection.SubdivisionEdge, Subdivision> {

    @Description("One of parts of parks on a page.")
    public static final class SubdivisionEdge extends Edge<Subdivision> {}
}
