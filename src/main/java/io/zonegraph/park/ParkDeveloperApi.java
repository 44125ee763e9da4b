package io.zonegraph.park;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.zonegraph.claim.Links;
import io.zonegraph.claim.Property;
import io.zonegraph.graph.Read.Side;
import io.zonegraph.organisation.LinkedOrganisationConnection;
import io.zonegraph.organisation.Organisation;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** Who develops parks and who has settled there. */
@GraphQLApi
@RegisterForReflection
public class ParkDeveloperApi {

    @NonNull
    @Description("Who develops, owns, runs or invests in it, in the order of the source.")
    public ParkDeveloperConnection developers(@Source Park park, DeveloperRole role) {
        return Links.objects(Organisation.class, Property.DEVELOPER)
                .onlyIfGiven(Side.LINK, "role")
                .ascending(Side.LINK, "ordinal")
                .describe();
    }

    @NonNull
    @Description("The parks that it develops, owns, runs or invests in, by name.")
    public DevelopedParkConnection parks(@Source Organisation organisation, DeveloperRole role) {
        return Links.subjects(Park.class, Property.DEVELOPER)
                .onlyIfGiven(Side.LINK, "role")
                .ascending(Side.TARGET, "name")
                .describe();
    }

    @NonNull
    @Description("The organisations that have settled in the park, by name.")
    public LinkedOrganisationConnection tenants(@Source Park park) {
        return Links.objects(Organisation.class, Property.TENANT)
                .ascending(Side.TARGET, "name")
                .describe();
    }

    @NonNull
    @Description("The parks that it has settled in as a tenant, by name.")
    public LinkedParkConnection settledIn(@Source Organisation organisation) {
        return Links.subjects(Park.class, Property.TENANT)
                .ascending(Side.TARGET, "name")
                .describe();
    }
}
