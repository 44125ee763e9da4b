package io.zonegraph.deal;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.zonegraph.city.City;
import io.zonegraph.city.CityConnection;
import io.zonegraph.city.Country;
import io.zonegraph.city.CountryConnection;
import io.zonegraph.claim.LinkedNodeConnection;
import io.zonegraph.claim.Links;
import io.zonegraph.claim.Property;
import io.zonegraph.graph.Read;
import io.zonegraph.graph.Read.Side;
import io.zonegraph.graph.Reads;
import io.zonegraph.node.Node;
import io.zonegraph.organisation.Organisation;
import io.zonegraph.organisation.OrganisationConnection;
import io.zonegraph.park.Park;
import io.zonegraph.park.ParkConnection;
import io.zonegraph.sector.LinkedSectorConnection;
import io.zonegraph.sector.Sector;
import io.zonegraph.zone.EconomicZone;
import io.zonegraph.zone.EconomicZoneConnection;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Deals, and where and in which sectors they are. */
@GraphQLApi
@RegisterForReflection
public class DealApi {

    @Query
    @Description(
            "A deal by its id or its slug; null if there is none. Example: { deal(slug: \"techno-park-agreement-2023\") { name kind stage } }")
    public @Nullable Deal deal(@Id String id, String slug) {
        return Reads.byKey(Deal.class);
    }

    @Query
    @NonNull
    @Description(
            "All deals that the filter keeps, latest first. Example: { deals(filter: {stageGroup: {eq: CONCLUDED}}) { totalCount nodes { name } } }")
    public DealConnection deals() {
        return Reads.rows(Deal.class).descending(Side.TARGET, "signedOn").describe();
    }

    @NonNull
    @Description(
            "Where it takes place: parks, their parts, zones or cities, in the order of the source; also what is linked to it "
                    + "until a day past or from one to come. What they lie in is found by `parks`, `zones` and `cities`.")
    public LinkedNodeConnection places(@Source Deal deal) {
        return Links.objects(Node.class, Property.PLACE)
                .ascending(Side.LINK, "ordinal")
                .describe();
    }

    @NonNull
    @Description("The parks it takes place in, also by parts of theirs, by name.")
    public ParkConnection parks(@Source Deal deal) {
        return located(Park.class);
    }

    @NonNull
    @Description("The zones it takes place in, directly or by the parks that lie in them today, by name.")
    public EconomicZoneConnection zones(@Source Deal deal) {
        return located(EconomicZone.class);
    }

    @NonNull
    @Description("The cities it takes place in, directly or by the parks and zones that lie in them today, by name.")
    public CityConnection cities(@Source Deal deal) {
        return located(City.class);
    }

    private static <T> T located(Class<?> target) {
        return Reads.rows(target)
                .through(new Read.Relation.Link(DealLocation.class, "dealId", "placeId", ""))
                .ascending(Side.TARGET, "name")
                .describe();
    }

    @NonNull
    @Description("The countries of the cities it takes place in, by name. Those of its parties are `partyCountries`.")
    public CountryConnection countries(@Source Deal deal) {
        return Reads.rows(Country.class)
                .through(new Read.Relation.Link(DealCountry.class, "dealId", "countryId", ""))
                .ascending(Side.TARGET, "name")
                .describe();
    }

    @NonNull
    @Description(
            "The countries that its parties are of, by name: their own homes and seats, or the countries of cities; not those of their owners, and not where it takes place.")
    public CountryConnection partyCountries(@Source Deal deal) {
        return Reads.rows(Country.class)
                .through(new Read.Relation.Link(DealPartyCountry.class, "dealId", "countryId", ""))
                .ascending(Side.TARGET, "name")
                .describe();
    }

    @NonNull
    @Description("The developers, today, of the parks it takes place in, by name; they need not be parties to it.")
    public OrganisationConnection developers(@Source Deal deal) {
        return Reads.rows(Organisation.class)
                .through(new Read.Relation.Link(DealDeveloper.class, "dealId", "developerId", ""))
                .ascending(Side.TARGET, "name")
                .describe();
    }

    @NonNull
    @Description("The sectors it is about, in the order of the source.")
    public LinkedSectorConnection sectors(@Source Deal deal) {
        return Links.objects(Sector.class, Property.SECTOR)
                .ascending(Side.LINK, "ordinal")
                .describe();
    }

    @NonNull
    @Description("The deals in the sector, latest first.")
    public LinkedDealConnection deals(@Source Sector sector) {
        return Links.latest(Deal.class, Property.SECTOR).describe();
    }

    @NonNull
    @Description("The deals that are parts of this one, latest first; empty if it has none.")
    public DealConnection components(@Source Deal deal) {
        return Reads.rows(Deal.class)
                .of("umbrella")
                .descending(Side.TARGET, "signedOn")
                .describe();
    }

    @NonNull
    @Description("Its history, earliest first.")
    public List<@NonNull DealStage> stages(@Source Deal deal) {
        return Reads.rows(DealStage.class)
                .of("deal")
                .ascending(Side.TARGET, "on")
                .ascending(Side.TARGET, "ordinal")
                .describe();
    }

    @NonNull
    @Description(
            "The amounts that are disclosed, in the order of the source. Of all roles: `ownAmounts` has what the deal itself "
                    + "comes to. Empty if none is: undisclosed is not zero.")
    public List<@NonNull DealAmount> amounts(@Source Deal deal) {
        return Reads.rows(DealAmount.class)
                .of("deal")
                .ascending(Side.TARGET, "ordinal")
                .describe();
    }

    @NonNull
    @Description(
            "What the deal itself comes to, in the order of the source. Once for each currency: its total, or else the "
                    + "largest of what is registered, lent and put in, each added up, so that it is at least that much. The whole of a "
                    + "project that it adds to is none of it. Empty if nothing is disclosed.")
    public List<@NonNull DealOwnAmount> ownAmounts(@Source Deal deal) {
        return Reads.rows(DealOwnAmount.class)
                .of("deal")
                .ascending(Side.TARGET, "ordinal")
                .describe();
    }

    @NonNull
    @Description("What was to happen or has happened by when, earliest first.")
    public List<@NonNull DealMilestone> milestones(@Source Deal deal) {
        return Reads.rows(DealMilestone.class)
                .of("deal")
                .ascending(Side.TARGET, "on")
                .ascending(Side.TARGET, "ordinal")
                .describe();
    }
}
