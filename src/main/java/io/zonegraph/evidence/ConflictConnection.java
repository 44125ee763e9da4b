package io.zonegraph.evidence;

import io.zonegraph.graph.Connection;
import io.zonegraph.graph.Edge;
import org.eclipse.microprofile.graphql.Description;

@Description("A page of conflicts.")
public final class ConflictConnection extends Connection<ConflictConnection.ConflictEdge, Conflict> {

    @Description("A conflict, as one entry of a page.")
    public static final class ConflictEdge extends Edge<Conflict> {}
}
