package io.zonegraph.history;

import io.zonegraph.graph.Connection;
import io.zonegraph.graph.Edge;
import org.eclipse.microprofile.graphql.Description;

@Description("A page of changes.")
public final class ChangeConnection extends Connection<ChangeConnection.ChangeEdge, Change> {

    @Description("A change, as one entry of a page.")
    public static final class ChangeEdge extends Edge<Change> {}
}
