package io.zonegraph.commitment;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.zonegraph.city.Country;
import io.zonegraph.claim.Links;
import io.zonegraph.claim.Property;
import io.zonegraph.graph.Read.Side;
import io.zonegraph.node.Node;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** The commitments of what they are about, and of countries. */
@GraphQLApi
@RegisterForReflection
public class CommitmentSubjectApi {

    @NonNull
    @Description("The requests, pledges and other commitments that are about it, whoever made them, by name.")
    public LinkedCommitmentConnection commitmentsAbout(@Source Node node) {
        return subjects(Property.ABOUT);
    }

    @NonNull
    @Description("The commitments that the country made, by name.")
    public LinkedCommitmentConnection commitmentsMade(@Source Country country) {
        return subjects(Property.BY);
    }

    @NonNull
    @Description("The commitments that were made to the country, by name.")
    public LinkedCommitmentConnection commitmentsReceived(@Source Country country) {
        return subjects(Property.TO);
    }

    private static LinkedCommitmentConnection subjects(Property property) {
        return Links.subjects(Commitment.class, property)
                .ascending(Side.TARGET, "name")
                .describe();
    }
}
