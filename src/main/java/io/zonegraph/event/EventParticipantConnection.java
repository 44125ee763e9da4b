package io.zonegraph.event;

import io.zonegraph.claim.LinkEdge;
import io.zonegraph.graph.Connection;
import io.zonegraph.node.Node;
import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

@Description("A page of participants of an event.")
public final class EventParticipantConnection
        extends Connection<EventParticipantConnection.EventParticipantEdge, Node> {

    @Description("A participant of an event, as one entry of a page, with what the link itself tells.")
    public static final class EventParticipantEdge extends LinkEdge<Node> {
        @Description("What it did there. Null if unknown.")
        public @Nullable ParticipantRole role;
    }
}
