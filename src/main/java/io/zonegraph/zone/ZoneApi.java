package io.zonegraph.zone;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.zonegraph.city.City;
import io.zonegraph.city.LinkedCityConnection;
import io.zonegraph.claim.Links;
import io.zonegraph.claim.Property;
import io.zonegraph.graph.Read.Side;
import io.zonegraph.graph.Reads;
import io.zonegraph.organisation.Organisation;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Economic zones. */
@GraphQLApi
@RegisterForReflection
public class ZoneApi {

    @Query
    @Description(
            "An economic zone by its id or its slug; null if there is none. Example: { economicZone(slug: \"hai-phong-free-trade-zone\") { name areaHectares } }")
    public @Nullable EconomicZone economicZone(@Id String id, String slug) {
        return Reads.byKey(EconomicZone.class);
    }

    @Query
    @NonNull
    @Description(
            "All economic zones that the filter keeps, by name. Example: { economicZones(filter: {kind: {eq: FREE_TRADE}}) { nodes { name } } }")
    public EconomicZoneConnection economicZones() {
        return Reads.rows(EconomicZone.class).ascending(Side.TARGET, "name").describe();
    }

    @NonNull
    @Description(
            "The economic zones that lie in the city, wholly or partly, by name. Zones overlap: `totals` adds their areas up where none of them does, and else says why not.")
    public LinkedZoneConnection zones(@Source City city) {
        return Links.subjects(EconomicZone.class, Property.HOST_CITY)
                .ascending(Side.TARGET, "name")
                .describe();
    }

    @Description(
            "What the areas of the zones add up to that lie in it today, with a warning where that is no total; null if none does.")
    public @Nullable ZoneAreaSum zoneAreaSum(@Source City city) {
        return Reads.rows(ZoneAreaSum.class).of("cityId").describe();
    }

    @NonNull
    @Description("The cities that it lies in, by name.")
    public LinkedCityConnection cities(@Source EconomicZone economicZone) {
        return Links.objects(City.class, Property.HOST_CITY)
                .ascending(Side.TARGET, "name")
                .describe();
    }

    @NonNull
    @Description("The zones that share land with this one, by name; empty if none is known to.")
    public LinkedZoneConnection overlaps(@Source EconomicZone economicZone) {
        return Links.objects(EconomicZone.class, Property.OVERLAPS)
                .ascending(Side.TARGET, "name")
                .describe();
    }

    @NonNull
    @Description("The separate sites that it consists of, in the order of the source; empty if no source tells of any.")
    public List<@NonNull ZoneSite> sites(@Source EconomicZone economicZone) {
        return Reads.rows(ZoneSite.class)
                .of("zone")
                .ascending(Side.TARGET, "ordinal")
                .describe();
    }

    @NonNull
    @Description("The laws, resolutions and decisions by which it is what it is, earliest first.")
    public List<@NonNull LegalInstrument> legalInstruments(@Source EconomicZone economicZone) {
        return Reads.rows(LegalInstrument.class)
                .of("subjectId")
                .ascending(Side.TARGET, "issuedOn")
                .describe();
    }

    @NonNull
    @Description("The zones that it manages as their authority, by name.")
    public EconomicZoneConnection managedZones(@Source Organisation organisation) {
        return Reads.rows(EconomicZone.class)
                .of("authority")
                .ascending(Side.TARGET, "name")
                .describe();
    }

    @Description(
            "What is known of its area: `areaHectares` if that is stated, else what its sites add up to, marked as such. "
                    + "Null if no area is known, neither of the whole nor of a site.")
    public @Nullable KnownZoneArea knownArea(@Source EconomicZone economicZone) {
        return Reads.rows(KnownZoneArea.class).of("id").describe();
    }
}
