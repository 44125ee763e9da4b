package io.zonegraph.event;

import io.zonegraph.claim.LinkEdge;
import io.zonegraph.graph.Connection;
import io.zonegraph.sector.Sector;
import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

@Description("A page of topics of an event.")
public final class EventTopicConnection extends Connection<EventTopicConnection.EventTopicEdge, Sector> {

    @Description("A topic of an event, as one entry of a page, with what the link itself tells.")
    public static final class EventTopicEdge extends LinkEdge<Sector> {
        @Description("In which role it came up. Null if unknown.")
        public @Nullable TopicRole role;
    }
}
