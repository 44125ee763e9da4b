package io.zonegraph.event;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.Deprecated;
import io.zonegraph.city.City;
import io.zonegraph.city.Country;
import io.zonegraph.claim.Links;
import io.zonegraph.claim.Property;
import io.zonegraph.deal.Deal;
import io.zonegraph.event.AttendedEventConnection.AttendedEventEdge;
import io.zonegraph.graph.Read;
import io.zonegraph.graph.Read.Side;
import io.zonegraph.graph.Reads;
import io.zonegraph.infrastructure.Infrastructure;
import io.zonegraph.node.Node;
import io.zonegraph.organisation.Organisation;
import io.zonegraph.organisation.Person;
import io.zonegraph.park.Park;
import io.zonegraph.park.Subdivision;
import io.zonegraph.sector.Sector;
import io.zonegraph.zone.EconomicZone;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** The events of those who took part and of what they were about. */
@GraphQLApi
@RegisterForReflection
public class EventSubjectApi {

    @NonNull
    @Description(
            "The events that it took part in, latest first: itself, or through people who held an office at it then. It "
                    + "stands once in each role.")
    public AttendedEventConnection events(@Source Organisation organisation, ParticipantRole role) {
        return attended();
    }

    @NonNull
    @Description("The events that the person took part in, latest first.")
    public AttendedEventConnection events(@Source Person person, ParticipantRole role) {
        return attended();
    }

    @NonNull
    @Description("The events that took place in the city, whoever their hosts were, latest first.")
    public EventConnection eventsInCity(@Source City city) {
        return held();
    }

    @NonNull
    @Deprecated(reason = "Use `eventsInCity`, which means the same: the city need not have been the host.")
    @Description("The events that took place in the city, whoever their hosts were, latest first.")
    public EventConnection hosted(@Source City city) {
        return held();
    }

    private static EventConnection held() {
        return Reads.rows(Event.class)
                .of("place")
                .descending(Side.TARGET, "happenedOn")
                .describe();
    }

    @NonNull
    @Description("The events that were about the city, latest first; all of it are `allEvents`.")
    public LinkedEventConnection events(@Source City city) {
        return Links.latest(Event.class, Property.ABOUT).describe();
    }

    @NonNull
    @Description("The events that were about the zone, latest first.")
    public LinkedEventConnection events(@Source EconomicZone economicZone) {
        return Links.latest(Event.class, Property.ABOUT).describe();
    }

    @NonNull
    @Description("The events that were about the park, latest first.")
    public LinkedEventConnection events(@Source Park park) {
        return Links.latest(Event.class, Property.ABOUT).describe();
    }

    @NonNull
    @Description("The events that were about it, latest first.")
    public LinkedEventConnection events(@Source Subdivision subdivision) {
        return Links.latest(Event.class, Property.ABOUT).describe();
    }

    @NonNull
    @Description("The events that were about the deal, latest first.")
    public LinkedEventConnection events(@Source Deal deal) {
        return Links.latest(Event.class, Property.ABOUT).describe();
    }

    @NonNull
    @Description("The events that were about it, latest first.")
    public LinkedEventConnection events(@Source Infrastructure infrastructure) {
        return Links.latest(Event.class, Property.ABOUT).describe();
    }

    @NonNull
    @Description("The events where it came up as a topic, latest first.")
    public LinkedEventConnection events(@Source Sector sector) {
        return Links.latest(Event.class, Property.TOPIC).describe();
    }

    @NonNull
    @Description("The events that were about the country, latest first.")
    public LinkedEventConnection events(@Source Country country) {
        return Links.latest(Event.class, Property.ABOUT).describe();
    }

    @NonNull
    @Description("The events that were about it, latest first; those that it took part in are `events`.")
    public LinkedEventConnection eventsAbout(@Source Organisation organisation) {
        return Links.latest(Event.class, Property.ABOUT).describe();
    }

    @NonNull
    @Description("The events that the city took part in, wherever they took place, latest first.")
    public AttendedEventConnection attended(@Source City city, ParticipantRole role) {
        return attended();
    }

    private static AttendedEventConnection attended() {
        return Reads.rows(Event.class)
                .through(new Read.Relation.Link(Attendance.class, "nodeId", "eventId", ""))
                .onlyIfGiven(Side.LINK, "role")
                .descending(Side.LINK, "eventOn")
                .describe();
    }

    @NonNull
    @Description("Who took part: the one whose events these are, or somebody who held an office at it.")
    public Node actor(@Source AttendedEventEdge edge) {
        return Reads.reference("actorId", "actorKind");
    }
}
