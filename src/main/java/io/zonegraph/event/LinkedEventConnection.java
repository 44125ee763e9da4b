package io.zonegraph.event;

import io.zonegraph.claim.LinkEdge;
import io.zonegraph.graph.Connection;
import org.eclipse.microprofile.graphql.Description;

@Description("A page of linked events.")
public final class LinkedEventConnection extends Connection<LinkedEventConnection.LinkedEventEdge, Event> {

    @Description("One of linked events on a page, with the link to it.")
    public static final class LinkedEventEdge extends LinkEdge<Event> {}
}
