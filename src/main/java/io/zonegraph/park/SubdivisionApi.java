package io.zonegraph.park;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.zonegraph.claim.Links;
import io.zonegraph.claim.Property;
import io.zonegraph.graph.Read.Side;
import io.zonegraph.graph.Reads;
import io.zonegraph.organisation.Organisation;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Phases, subzones, sites and complexes of parks. */
@GraphQLApi
@RegisterForReflection
public class SubdivisionApi {

    @Query
    @Description(
            "A subdivision by its id or its slug; null if there is none. Example: { subdivision(slug: \"techno-park\") { name kind park { name } } }")
    public @Nullable Subdivision subdivision(@Id String id, String slug) {
        return Reads.byKey(Subdivision.class);
    }

    @Query
    @NonNull
    @Description(
            "All parts of parks that the filter keeps, by name. Example: { subdivisions(filter: {kind: {eq: PHASE}}) { nodes { name } } }")
    public SubdivisionConnection subdivisions() {
        return Reads.rows(Subdivision.class).ascending(Side.TARGET, "name").describe();
    }

    @NonNull
    @Description("Its parts, by name. Phases divide time, subzones divide space: they are not added up.")
    public SubdivisionConnection subdivisions(@Source Park park) {
        return Reads.rows(Subdivision.class)
                .of("park")
                .ascending(Side.TARGET, "name")
                .describe();
    }

    @NonNull
    @Description("The parts that lie within this one, by name.")
    public SubdivisionConnection parts(@Source Subdivision subdivision) {
        return Reads.rows(Subdivision.class)
                .of("parent")
                .ascending(Side.TARGET, "name")
                .describe();
    }

    @NonNull
    @Description("Who develops, owns, runs or invests in it, in the order of the source.")
    public ParkDeveloperConnection developers(@Source Subdivision subdivision, DeveloperRole role) {
        return Links.objects(Organisation.class, Property.DEVELOPER)
                .onlyIfGiven(Side.LINK, "role")
                .ascending(Side.LINK, "ordinal")
                .describe();
    }

    @NonNull
    @Description("The parts of parks that it develops, owns, runs or invests in, by name.")
    public DevelopedSubdivisionConnection subdivisions(@Source Organisation organisation, DeveloperRole role) {
        return Links.subjects(Subdivision.class, Property.DEVELOPER)
                .onlyIfGiven(Side.LINK, "role")
                .ascending(Side.TARGET, "name")
                .describe();
    }
}
