package io.zonegraph.network;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.zonegraph.city.City;
import io.zonegraph.claim.Claim;
import io.zonegraph.claim.ClaimConnection;
import io.zonegraph.graph.Read;
import io.zonegraph.graph.Read.Side;
import io.zonegraph.graph.Reads;
import io.zonegraph.park.Park;
import io.zonegraph.park.Subdivision;
import io.zonegraph.source.SourceConnection;
import io.zonegraph.zone.EconomicZone;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** Places together with what is in them: what is claimed of all that, and by whom. */
@GraphQLApi
@RegisterForReflection
public class PlaceContentApi {

    @NonNull
    @Description(
            "The current claims about the city and all that is in it today, latest recorded first: its zones, parks and "
                    + "infrastructure, the parts of these, the deals there, and the events that were held in it. Those about the city "
                    + "alone are `claims`.")
    public ClaimConnection claimsWithin(@Source City city) {
        return claims();
    }

    @NonNull
    @Description("The current claims about the zone and all that is in it today, latest recorded first: its parks and "
            + "infrastructure, the parts of these, and the deals there. Those about the zone alone are `claims`.")
    public ClaimConnection claimsWithin(@Source EconomicZone economicZone) {
        return claims();
    }

    @NonNull
    @Description(
            "The current claims about the park and all that is in it today, latest recorded first: its parts and infrastructure, "
                    + "and the deals there. Those about the park alone are `claims`.")
    public ClaimConnection claimsWithin(@Source Park park) {
        return claims();
    }

    @NonNull
    @Description(
            "The current claims about it and all that is in it today, latest recorded first: the parts that lie within it, and "
                    + "the deals there. Those about it alone are `claims`.")
    public ClaimConnection claimsWithin(@Source Subdivision subdivision) {
        return claims();
    }

    @NonNull
    @Description(
            "The sources that `claimsWithin` cite, by name. Each stands once; those that tell of the city itself are "
                    + "`sources`.")
    public SourceConnection sourcesWithin(@Source City city) {
        return sources();
    }

    @NonNull
    @Description(
            "The sources that `claimsWithin` cite, by name. Each stands once; those that tell of the zone itself are "
                    + "`sources`.")
    public SourceConnection sourcesWithin(@Source EconomicZone economicZone) {
        return sources();
    }

    @NonNull
    @Description(
            "The sources that `claimsWithin` cite, by name. Each stands once; those that tell of the park itself are "
                    + "`sources`.")
    public SourceConnection sourcesWithin(@Source Park park) {
        return sources();
    }

    @NonNull
    @Description(
            "The sources that `claimsWithin` cite, by name. Each stands once; those that tell of it alone are `sources`.")
    public SourceConnection sourcesWithin(@Source Subdivision subdivision) {
        return sources();
    }

    private static ClaimConnection claims() {
        return Reads.rows(Claim.class)
                .through(new Read.Relation.Link(PlaceClaim.class, "placeId", "claimId", ""))
                .without("supersededAt")
                .descending(Side.TARGET, "recordedAt")
                .describe();
    }

    private static SourceConnection sources() {
        return Reads.rows(io.zonegraph.source.Source.class)
                .through(new Read.Relation.Link(PlaceSource.class, "placeId", "sourceId", ""))
                .ascending(Side.TARGET, "name")
                .describe();
    }
}
