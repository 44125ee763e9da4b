package io.zonegraph.park;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.zonegraph.graph.Read;
import io.zonegraph.graph.Read.Side;
import io.zonegraph.graph.Reads;
import io.zonegraph.organisation.Organisation;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Areas as far as they are known: stated, or added up from parts. */
@GraphQLApi
@RegisterForReflection
public class AreaApi {

    @Description(
            "What is known of its area: `areaHectares` if that is stated, else what its phases or other parts add up to, "
                    + "marked as such. A part of unknown kind is not added up. Null if no area is known, neither of the whole nor of "
                    + "parts that are added up.")
    public @Nullable KnownParkArea knownArea(@Source Park park) {
        return Reads.rows(KnownParkArea.class).of("id").describe();
    }

    @NonNull
    @Description(
            "The parts that were added up, by name; empty if the area is stated. A part within another, and the smaller of "
                    + "two that may be the same, is not among them.")
    public SubdivisionConnection parts(@Source KnownParkArea area) {
        return Reads.rows(Subdivision.class)
                .through(new Read.Relation.Link(ParkAreaPart.class, "parkId", "subdivisionId", ""))
                .ascending(Side.TARGET, "name")
                .describe();
    }

    @Description(
            "What is known of the area that it develops: `developedAreaHectares` if that is stated, else what the parks and "
                    + "the parts of other parks add up to that it develops today, marked as such. Null if no such area is known.")
    public @Nullable KnownDevelopedArea knownDevelopedArea(@Source Organisation organisation) {
        return Reads.rows(KnownDevelopedArea.class).of("id").describe();
    }

    @NonNull
    @Description("The parks it develops today whose areas are known, by name; each counts with its own `knownArea`.")
    public ParkConnection parks(@Source KnownDevelopedArea area) {
        return developed(Park.class);
    }

    @NonNull
    @Description("The parts of other parks that it develops today and that were added up, by name.")
    public SubdivisionConnection subdivisions(@Source KnownDevelopedArea area) {
        return developed(Subdivision.class);
    }

    private static <T> T developed(Class<?> target) {
        return Reads.rows(target)
                .through(new Read.Relation.Link(DevelopedAreaPart.class, "organisationId", "nodeId", ""))
                .ascending(Side.TARGET, "name")
                .describe();
    }
}
