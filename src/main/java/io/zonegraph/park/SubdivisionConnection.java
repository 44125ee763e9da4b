package io.zonegraph.park;

import io.zonegraph.graph.Connection;
import io.zonegraph.graph.Edge;
import org.eclipse.microprofile.graphql.Description;

@Description("A page of parts of parks.")
public final class SubdivisionConnection extends Connection<SubdivisionConnection.SubdivisionEdge, Subdivision> {

    @Description("A part of a park, as one entry of a page.")
    public static final class SubdivisionEdge extends Edge<Subdivision> {}
}
