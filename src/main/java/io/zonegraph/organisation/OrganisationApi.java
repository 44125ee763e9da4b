package io.zonegraph.organisation;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.zonegraph.city.City;
import io.zonegraph.city.Country;
import io.zonegraph.claim.Links;
import io.zonegraph.claim.Property;
import io.zonegraph.graph.Read.Side;
import io.zonegraph.graph.Reads;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Organisations and people. */
@GraphQLApi
@RegisterForReflection
public class OrganisationApi {

    @Query
    @Description(
            "An organisation by its id or its slug; null if there is none. Example: { organisation(slug: \"hansiba\") { name kind } }")
    public @Nullable Organisation organisation(@Id String id, String slug) {
        return Reads.byKey(Organisation.class);
    }

    @Query
    @NonNull
    @Description(
            "All organisations of every kind that the filter keeps, by name. Example: { organisations(filter: {kind: {eq: ASSOCIATION}}) { nodes { name } } }")
    public OrganisationConnection organisations() {
        return Reads.rows(Organisation.class).ascending(Side.TARGET, "name").describe();
    }

    @Query
    @Description(
            "A developer by its id or its slug; null if there is none. Example: { developer(slug: \"shenyue\") { name parks { nodes { name } } } }")
    public @Nullable Developer developer(@Id String id, String slug) {
        return Reads.byKey(Developer.class);
    }

    @Query
    @NonNull
    @Description("All developers that the filter keeps, by name. Example: { developers(first: 5) { nodes { name } } }")
    public DeveloperConnection developers() {
        return Reads.rows(Developer.class).ascending(Side.TARGET, "name").describe();
    }

    @Query
    @Description("An organisation that develops no parks, by its id or its slug; null if there is none. Example: "
            + "{ otherOrganisation(slug: \"heza\") { name kind } }")
    public @Nullable OtherOrganisation otherOrganisation(@Id String id, String slug) {
        return Reads.byKey(OtherOrganisation.class);
    }

    @Query
    @NonNull
    @Description("All organisations that develop no parks and that the filter keeps, by name. Example: "
            + "{ otherOrganisations(first: 5) { nodes { name kind } } }")
    public OtherOrganisationConnection otherOrganisations() {
        return Reads.rows(OtherOrganisation.class)
                .ascending(Side.TARGET, "name")
                .describe();
    }

    @Query
    @Description(
            "A person by its id or its slug; null if there is none. Example: { person(slug: \"nguyen-hoang\") { name } }")
    public @Nullable Person person(@Id String id, String slug) {
        return Reads.byKey(Person.class);
    }

    @Query
    @NonNull
    @Description("All people that the filter keeps, by name. Example: { people(first: 5) { nodes { name } } }")
    public PersonConnection people() {
        return Reads.rows(Person.class).ascending(Side.TARGET, "name").describe();
    }

    @NonNull
    @Description("The organisations that come from the country, by name.")
    public OrganisationConnection organisations(@Source Country country) {
        return Reads.rows(Organisation.class)
                .of("homeCountry")
                .ascending(Side.TARGET, "name")
                .describe();
    }

    @NonNull
    @Description("The organisations with their seat in the city, by name.")
    public OrganisationConnection organisations(@Source City city) {
        return Reads.rows(Organisation.class)
                .of("seat")
                .ascending(Side.TARGET, "name")
                .describe();
    }

    @NonNull
    @Description("Who owns it or a share in it, in the order of the source.")
    public OwnershipConnection parents(@Source Organisation organisation, OwnershipRole role) {
        return Links.objects(Organisation.class, Property.PARENT)
                .ascending(Side.LINK, "ordinal")
                .onlyIfGiven(Side.LINK, "role")
                .describe();
    }

    @NonNull
    @Description("What it owns or has a share in, by name.")
    public OwnershipConnection subsidiaries(@Source Organisation organisation, OwnershipRole role) {
        return Links.subjects(Organisation.class, Property.PARENT)
                .onlyIfGiven(Side.LINK, "role")
                .ascending(Side.TARGET, "name")
                .describe();
    }

    @NonNull
    @Description("The people who hold or held a position in it, by name.")
    public OfficeHolderConnection people(@Source Organisation organisation) {
        return Links.subjects(Person.class, Property.POSITION)
                .ascending(Side.TARGET, "name")
                .describe();
    }

    @NonNull
    @Description("The positions that the person holds or held, in the order of the source.")
    public PositionConnection positions(@Source Person person) {
        return Links.objects(Organisation.class, Property.POSITION)
                .ascending(Side.LINK, "ordinal")
                .describe();
    }
}
