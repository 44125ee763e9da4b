package io.zonegraph.deal;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.zonegraph.city.City;
import io.zonegraph.claim.Links;
import io.zonegraph.claim.Property;
import io.zonegraph.graph.Read.Side;
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
    @Description(
            "The deals that name the city as their place, latest first. Those in its parks and zones as well are found by "
                    + "`Deal.cities`.")
    public LinkedDealConnection deals(@Source City city) {
        return Links.latest(Deal.class, Property.PLACE).describe();
    }

    @NonNull
    @Description("The deals that name the zone as their place, latest first. Those in its parks as well are found by "
            + "`Deal.zones`.")
    public LinkedDealConnection deals(@Source EconomicZone economicZone) {
        return Links.latest(Deal.class, Property.PLACE).describe();
    }

    @NonNull
    @Description("The deals that name the park as their place, latest first. Those in parts of it as well are found by "
            + "`Deal.parks`.")
    public LinkedDealConnection deals(@Source Park park) {
        return Links.latest(Deal.class, Property.PLACE).describe();
    }

    @NonNull
    @Description("The deals that take place in it, latest first.")
    public LinkedDealConnection deals(@Source Subdivision subdivision) {
        return Links.latest(Deal.class, Property.PLACE).describe();
    }
}
