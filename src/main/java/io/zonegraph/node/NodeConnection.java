package io.zonegraph.node;

import io.zonegraph.graph.Connection;
import io.zonegraph.graph.Edge;
import org.eclipse.microprofile.graphql.Description;

@Description("A page of nodes of any kind.")
public final class NodeConnection extends Connection<NodeConnection.NodeEdge, Node> {

    @Description("One node on a page.")
    public static final class NodeEdge extends Edge<Node> {}
}
