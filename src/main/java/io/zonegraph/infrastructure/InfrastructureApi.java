package io.zonegraph.infrastructure;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.zonegraph.city.City;
import io.zonegraph.claim.Links;
import io.zonegraph.claim.Property;
import io.zonegraph.graph.Read.Side;
import io.zonegraph.graph.Reads;
import io.zonegraph.park.Park;
import io.zonegraph.zone.EconomicZone;
import io.zonegraph.zone.LinkedZoneConnection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Ports, airports, power plants and other infrastructure. */
@GraphQLApi
@RegisterForReflection
public class InfrastructureApi {

    @Query
    @Description(
            "A port, airport, power plant or other piece of infrastructure by its id or its slug; null if there is none. Example: { infrastructure(slug: \"lach-huyen-international-gateway-port\") { name kind } }")
    public @Nullable Infrastructure infrastructure(@Id String id, String slug) {
        return Reads.byKey(Infrastructure.class);
    }

    @Query
    @NonNull
    @Description(
            "All ports, airports, power plants and other infrastructure that the filter keeps, by name. Example: { infrastructures(filter: {kind: {eq: SEA_PORT}}) { nodes { name } } }")
    public InfrastructureConnection infrastructures() {
        return Reads.rows(Infrastructure.class).ascending(Side.TARGET, "name").describe();
    }

    @NonNull
    @Description("The infrastructure in the city, by name.")
    public InfrastructureConnection infrastructure(@Source City city) {
        return Reads.rows(Infrastructure.class)
                .of("city")
                .ascending(Side.TARGET, "name")
                .describe();
    }

    @NonNull
    @Description("The infrastructure in the park, by name.")
    public InfrastructureConnection infrastructure(@Source Park park) {
        return Reads.rows(Infrastructure.class)
                .of("park")
                .ascending(Side.TARGET, "name")
                .describe();
    }

    @NonNull
    @Description(
            "The infrastructure that a source puts into the zone itself, by name; what lies in its parks is theirs.")
    public LinkedInfrastructureConnection infrastructure(@Source EconomicZone economicZone) {
        return Links.subjects(Infrastructure.class, Property.ZONE)
                .ascending(Side.TARGET, "name")
                .describe();
    }

    @NonNull
    @Description("The zones that it lies in, by name; empty if it is known to lie in none or no source tells.")
    public LinkedZoneConnection zones(@Source Infrastructure infrastructure) {
        return Links.objects(EconomicZone.class, Property.ZONE)
                .ascending(Side.TARGET, "name")
                .describe();
    }
}
