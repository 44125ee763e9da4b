package io.zonegraph.claim;

import io.zonegraph.graph.Connection;
import io.zonegraph.node.Node;
import org.eclipse.microprofile.graphql.Description;

@Description("A page of linked nodes of any kind.")
public final class LinkedNodeConnection extends Connection<LinkedNodeConnection.LinkedNodeEdge, Node> {

    @Description("One of linked nodes of any kind on a page, with the link to it.")
    public static final class LinkedNodeEdge extends LinkEdge<Node> {}
}
