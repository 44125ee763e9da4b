package io.zonegraph.event;

import io.zonegraph.claim.LinkEdge;
import io.zonegraph.graph.Connection;
import org.eclipse.microprofile.graphql.Description;

@Description("A page of linked events.")
public final class LinkedEventConnection extends Connection<LinkedEventConnection.LinkedEventEdge, Event> {

    @Description("A linked event, as one entry of a page, with what the link itself tells.")
    public static final class LinkedEventEdge extends LinkEdge<Event> {}
}
