package io.zonegraph.park;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.zonegraph.city.City;
import io.zonegraph.claim.Links;
import io.zonegraph.claim.Property;
import io.zonegraph.graph.Read.Side;
import io.zonegraph.graph.Reads;
import io.zonegraph.sector.LinkedSectorConnection;
import io.zonegraph.sector.Sector;
import io.zonegraph.zone.EconomicZone;
import io.zonegraph.zone.LinkedZoneConnection;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Industrial parks and their places in cities, zones and sectors. */
@GraphQLApi
@RegisterForReflection
public class ParkApi {

    @Query
    @Description(
            "A park by its id or its slug; null if there is none. Example: { park(slug: \"hanssip\") { name areaHectares } }")
    public @Nullable Park park(@Id String id, String slug) {
        return Reads.byKey(Park.class);
    }

    @Query
    @NonNull
    @Description(
            "All industrial parks that the filter keeps, by name. Example: { parks(filter: {areaHectares: {gte: 200}}) { nodes { name areaHectares } } }")
    public ParkConnection parks() {
        return Reads.rows(Park.class).ascending(Side.TARGET, "name").describe();
    }

    @NonNull
    @Description(
            "The parks in the city that the graph knows by name, by name. How many parks the city says it has is `parkCount`.")
    public ParkConnection parks(@Source City city) {
        return Reads.rows(Park.class).of("city").ascending(Side.TARGET, "name").describe();
    }

    @NonNull
    @Description("The parks inside the zone, by name.")
    public LinkedParkConnection parks(@Source EconomicZone economicZone) {
        return Links.subjects(Park.class, Property.ZONE)
                .ascending(Side.TARGET, "name")
                .describe();
    }

    @NonNull
    @Description("The zones that the park lies in, by name; empty if it is known to lie in none or no source tells.")
    public LinkedZoneConnection zones(@Source Park park) {
        return Links.objects(EconomicZone.class, Property.ZONE)
                .ascending(Side.TARGET, "name")
                .describe();
    }

    @NonNull
    @Description("The sectors it is meant for or has, in the order of the source.")
    public LinkedSectorConnection sectors(@Source Park park) {
        return Links.objects(Sector.class, Property.SECTOR)
                .ascending(Side.LINK, "ordinal")
                .describe();
    }

    @NonNull
    @Description("The parks that are meant for the sector or have it, by name.")
    public LinkedParkConnection parks(@Source Sector sector) {
        return Links.subjects(Park.class, Property.SECTOR)
                .ascending(Side.TARGET, "name")
                .describe();
    }

    @NonNull
    @Description("What it supplies and how much of it, by kind; empty if no source tells.")
    public List<@NonNull Utility> utilities(@Source Park park) {
        return Reads.rows(Utility.class)
                .of("park")
                .ascending(Side.TARGET, "kind")
                .ascending(Side.TARGET, "ordinal")
                .describe();
    }
}
