package io.zonegraph.history;

import io.zonegraph.graph.Connection;
import io.zonegraph.graph.Edge;
import org.eclipse.microprofile.graphql.Description;

@Description("A page of a timeline.")
public final class TimelineConnection extends Connection<TimelineConnection.TimelineEdge, TimelineEntry> {

    @Description("An entry of a timeline, as one entry of a page.")
    public static final class TimelineEdge extends Edge<TimelineEntry> {}
}
