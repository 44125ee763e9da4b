package io.zonegraph.event;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.zonegraph.claim.LinkedNodeConnection;
import io.zonegraph.claim.Links;
import io.zonegraph.claim.Property;
import io.zonegraph.deal.Deal;
import io.zonegraph.deal.LinkedDealConnection;
import io.zonegraph.graph.Read.Side;
import io.zonegraph.graph.Reads;
import io.zonegraph.node.Node;
import io.zonegraph.sector.Sector;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Events, who took part and what they were about. */
@GraphQLApi
@RegisterForReflection
public class EventApi {

    @Query
    @Description(
            "An event by its id or its slug; null if there is none. Example: { event(slug: \"working-session-2025-10-15\") { name happenedOn { value inferred } } }")
    public @Nullable Event event(@Id String id, String slug) {
        return Reads.byKey(Event.class);
    }

    @Query
    @NonNull
    @Description(
            "All events that the filter keeps, latest first. Example: { events(filter: {kind: {eq: SIGNING}}) { nodes { name } } }")
    public EventConnection events() {
        return Reads.rows(Event.class).descending(Side.TARGET, "happenedOn").describe();
    }

    @NonNull
    @Description("Who took part, in the order of the source.")
    public EventParticipantConnection participants(@Source Event event, ParticipantRole role) {
        return Links.objects(Node.class, Property.PARTICIPANT)
                .onlyIfGiven(Side.LINK, "role")
                .ascending(Side.LINK, "ordinal")
                .describe();
    }

    @NonNull
    @Description("What it was about, in the order of the source.")
    public LinkedNodeConnection about(@Source Event event) {
        return Links.objects(Node.class, Property.ABOUT)
                .ascending(Side.LINK, "ordinal")
                .describe();
    }

    @NonNull
    @Description("The topics that came up, in the order of the source.")
    public EventTopicConnection topics(@Source Event event, TopicRole role) {
        return Links.objects(Sector.class, Property.TOPIC)
                .onlyIfGiven(Side.LINK, "role")
                .ascending(Side.LINK, "ordinal")
                .describe();
    }

    @NonNull
    @Description("The deals that it resulted in, latest first. Empty if it resulted in none: a meeting is not a deal.")
    public LinkedDealConnection deals(@Source Event event) {
        return Links.objects(Deal.class, Property.RESULT)
                .descending(Side.TARGET, "signedOn")
                .describe();
    }

    @NonNull
    @Description("The events that it resulted from, latest first.")
    public LinkedEventConnection resultOf(@Source Deal deal) {
        return Links.latest(Event.class, Property.RESULT).describe();
    }
}
