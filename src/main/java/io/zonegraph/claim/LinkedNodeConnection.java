package io.zonegraph.claim;

import io.zonegraph.graph.Connection;
import io.zonegraph.node.Node;
import org.eclipse.microprofile.graphql.Description;

@Description("A page of linked nodes of any kind.")
public final class LinkedNodeConnection extends Connection<LinkedNodeConnection.LinkedNodeEdge, Node> {

    @Description("A linked node of any kind, as one entry of a page, with what the link itself tells.")
    public static final class LinkedNodeEdge extends LinkEdge<Node> {}
}
