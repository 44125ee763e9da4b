package io.zonegraph.node;

import io.zonegraph.graph.Connection;
import io.zonegraph.graph.Edge;
import org.eclipse.microprofile.graphql.Description;

@Description("A page of nodes of any kind.")
public final class NodeConnection extends Connection<NodeConnection.NodeEdge, Node> {

    @Description("A node of any kind, as one entry of a page.")
    public static final class NodeEdge extends Edge<Node> {}
}
