package io.zonegraph.event;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.zonegraph.city.City;
import io.zonegraph.event.PlaceEventConnection.PlaceEventEdge;
import io.zonegraph.graph.Read;
import io.zonegraph.graph.Read.Side;
import io.zonegraph.graph.Reads;
import io.zonegraph.node.Node;
import io.zonegraph.park.Park;
import io.zonegraph.park.Subdivision;
import io.zonegraph.zone.EconomicZone;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** All events of a place, in whatever way they are. */
@GraphQLApi
@RegisterForReflection
public class PlaceEventApi {

    @NonNull
    @Description(
            "All events of the city, latest first: those about it, held in it, or in which it or a body of it took part, "
                    + "and those about its zones, parks and infrastructure, the parts of these, the deals there and the events "
                    + "that were held there. Each stands once.")
    public PlaceEventConnection allEvents(@Source City city) {
        return all();
    }

    @NonNull
    @Description(
            "All events of the zone, latest first: those about it, and those about the parks and infrastructure in it, "
                    + "the parts of these and the deals there. Each stands once.")
    public PlaceEventConnection allEvents(@Source EconomicZone economicZone) {
        return all();
    }

    @NonNull
    @Description(
            "All events of the park, latest first: those about it, and those about its parts and infrastructure and the "
                    + "deals there. Each stands once.")
    public PlaceEventConnection allEvents(@Source Park park) {
        return all();
    }

    @NonNull
    @Description(
            "All events of it, latest first: those about it, and those about parts that lie within it and the deals "
                    + "there. Each stands once.")
    public PlaceEventConnection allEvents(@Source Subdivision subdivision) {
        return all();
    }

    private static PlaceEventConnection all() {
        return Reads.rows(Event.class)
                .through(new Read.Relation.Link(PlaceEvent.class, "placeId", "eventId", ""))
                .descending(Side.LINK, "eventOn")
                .describe();
    }

    @NonNull
    @Description(
            "By what it belongs to the place: the place itself, the body or the office holder that took part, or what "
                    + "lies there or was agreed or held there: a place, a deal or another event.")
    public Node through(@Source PlaceEventEdge edge) {
        return Reads.reference("throughId", "throughKind");
    }
}
