package io.zonegraph.event;

import io.zonegraph.graph.Connection;
import io.zonegraph.graph.Edge;
import org.eclipse.microprofile.graphql.Description;

@Description("A page of events.")
public final class EventConnection extends Connection<EventConnection.EventEdge, Event> {

    @Description("An event, as one entry of a page.")
    public static final class EventEdge extends Edge<Event> {}
}
