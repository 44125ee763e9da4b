package io.zonegraph.deal;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.zonegraph.city.City;
import io.zonegraph.claim.Links;
import io.zonegraph.claim.Property;
import io.zonegraph.deal.PlacedDealConnection.PlacedDealEdge;
import io.zonegraph.graph.Read;
import io.zonegraph.graph.Read.Side;
import io.zonegraph.graph.Reads;
import io.zonegraph.node.Node;
import io.zonegraph.organisation.Organisation;
import io.zonegraph.park.Park;
import io.zonegraph.park.Subdivision;
import io.zonegraph.zone.EconomicZone;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** The deals of parties and places. */
@GraphQLApi
@RegisterForReflection
public class DealPlaceApi {

    @NonNull
    @Description("Its parties, named or not, in the order of the source.")
    public DealPartyConnection parties(@Source Deal deal, PartyRole role) {
        return Links.objects(Node.class, Property.PARTY)
                .onlyIfGiven(Side.LINK, "role")
                .ascending(Side.LINK, "ordinal")
                .describe();
    }

    @NonNull
    @Description("The deals that it is a party to, latest first.")
    public PartyDealConnection deals(@Source Organisation organisation, PartyRole role) {
        return Links.latest(Deal.class, Property.PARTY)
                .onlyIfGiven(Side.LINK, "role")
                .describe();
    }

    @NonNull
    @Description("The deals in the city and in its zones and parks, latest first. Each stands once.")
    public PlacedDealConnection deals(@Source City city) {
        return placed();
    }

    @NonNull
    @Description("The deals in the zone and in its parks, latest first. Each stands once.")
    public PlacedDealConnection deals(@Source EconomicZone economicZone) {
        return placed();
    }

    @NonNull
    @Description("The deals in the park and in parts of it, latest first. Each stands once.")
    public PlacedDealConnection deals(@Source Park park) {
        return placed();
    }

    private static PlacedDealConnection placed() {
        return Reads.rows(Deal.class)
                .through(new Read.Relation.Link(DealPlace.class, "placeId", "dealId", ""))
                .descending(Side.LINK, "dealOn")
                .describe();
    }

    @NonNull
    @Description(
            "The place that the deal names: the one whose deals these are, or a part of it. Of several, itself if it "
                    + "is among them, else the first.")
    public Node place(@Source PlacedDealEdge edge) {
        return Reads.reference("namedId", "namedKind");
    }

    @NonNull
    @Description("The deals that take place in it, latest first.")
    public LinkedDealConnection deals(@Source Subdivision subdivision) {
        return Links.latest(Deal.class, Property.PLACE).describe();
    }

    @NonNull
    @Description("The deals that the city itself is a party to, wherever they take place, latest first.")
    public PartyDealConnection partyDeals(@Source City city, PartyRole role) {
        return Links.latest(Deal.class, Property.PARTY)
                .onlyIfGiven(Side.LINK, "role")
                .describe();
    }

    @NonNull
    @Description(
            "The deals in the parks and parts of parks that it develops today, whoever their parties are, latest first.")
    public DealConnection parkDeals(@Source Organisation organisation) {
        return Reads.rows(Deal.class)
                .through(new Read.Relation.Link(DealDeveloper.class, "developerId", "dealId", ""))
                .descending(Side.TARGET, "signedOn")
                .describe();
    }
}
