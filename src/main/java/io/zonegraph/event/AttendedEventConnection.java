package io.zonegraph.event;

import io.zonegraph.claim.LinkEdge;
import io.zonegraph.graph.Connection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Description("A page of events that somebody took part in.")
public final class AttendedEventConnection extends Connection<AttendedEventConnection.AttendedEventEdge, Event> {

    @Description("An event that somebody took part in, as one entry of a page, with what the link itself tells.")
    @SuppressWarnings("NullAway.Init") // Instances do not occur: the engine writes edges from rows.
    public static final class AttendedEventEdge extends LinkEdge<Event> {
        @Description("What the participant did there. Null if unknown.")
        public @Nullable ParticipantRole role;

        @NonNull
        @Description("Whether it took part itself, or through somebody who held an office at it.")
        public AttendanceWay way;
    }
}
