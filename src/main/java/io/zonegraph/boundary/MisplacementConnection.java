package io.zonegraph.boundary;

import io.zonegraph.graph.Connection;
import io.zonegraph.graph.Edge;
import org.eclipse.microprofile.graphql.Description;

@Description("A page of what lies outside of what it should lie in.")
public final class MisplacementConnection extends Connection<MisplacementConnection.MisplacementEdge, Misplacement> {

    @Description("What lies outside of what it should lie in, as one entry of a page.")
    public static final class MisplacementEdge extends Edge<Misplacement> {}
}
