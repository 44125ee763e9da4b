package io.zonegraph.event;

import io.zonegraph.claim.Claim;
import io.zonegraph.graph.Connection;
import io.zonegraph.graph.Edge;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Description("A page of events of a place.")
public final class PlaceEventConnection extends Connection<PlaceEventConnection.PlaceEventEdge, Event> {

    @Description("An event of a place, as one entry of a page, with the way in which it is one.")
    @SuppressWarnings("NullAway.Init") // Instances do not occur: the engine writes edges from rows.
    public static final class PlaceEventEdge extends Edge<Event> {
        @NonNull
        @Description("In which way it belongs to the place; of several the nearest.")
        public PlaceEventWay way;

        @Description("What the participant did there. Null if nobody's taking part is the way, or if unknown.")
        public @Nullable ParticipantRole role;

        @NonNull
        @Description("The claim that makes it so, with its evidence.")
        public Claim claim;
    }
}
