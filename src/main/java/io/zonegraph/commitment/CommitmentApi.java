package io.zonegraph.commitment;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.zonegraph.city.City;
import io.zonegraph.claim.LinkedNodeConnection;
import io.zonegraph.claim.Links;
import io.zonegraph.claim.Property;
import io.zonegraph.event.Event;
import io.zonegraph.graph.Read.Side;
import io.zonegraph.graph.Reads;
import io.zonegraph.node.Node;
import io.zonegraph.organisation.Organisation;
import io.zonegraph.organisation.Person;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Requests, pledges and their answers. */
@GraphQLApi
@RegisterForReflection
public class CommitmentApi {

    @Query
    @Description(
            "A commitment by its id or its slug; null if there is none. Example: { commitment(slug: \"direct-flight-proposal\") { name kind status } }")
    public @Nullable Commitment commitment(@Id String id, String slug) {
        return Reads.byKey(Commitment.class);
    }

    @Query
    @NonNull
    @Description(
            "All requests, pledges and other commitments that the filter keeps, by name. Example: { commitments(filter: {status: {eq: OPEN}}) { nodes { name } } }")
    public CommitmentConnection commitments() {
        return Reads.rows(Commitment.class).ascending(Side.TARGET, "name").describe();
    }

    @NonNull
    @Description("The commitments that were made at the event, by name.")
    public CommitmentConnection commitments(@Source Event event) {
        return Reads.rows(Commitment.class)
                .of("event")
                .ascending(Side.TARGET, "name")
                .describe();
    }

    @NonNull
    @Description("Who made it, in the order of the source.")
    public LinkedNodeConnection by(@Source Commitment commitment) {
        return Links.objects(Node.class, Property.BY)
                .ascending(Side.LINK, "ordinal")
                .describe();
    }

    @NonNull
    @Description("Whom it was made to, in the order of the source.")
    public LinkedNodeConnection to(@Source Commitment commitment) {
        return Links.objects(Node.class, Property.TO)
                .ascending(Side.LINK, "ordinal")
                .describe();
    }

    @NonNull
    @Description("What it is about, in the order of the source.")
    public LinkedNodeConnection about(@Source Commitment commitment) {
        return Links.objects(Node.class, Property.ABOUT)
                .ascending(Side.LINK, "ordinal")
                .describe();
    }

    @NonNull
    @Description("The commitments that this one answers, by name.")
    public LinkedCommitmentConnection answers(@Source Commitment commitment) {
        return Links.objects(Commitment.class, Property.ANSWERS)
                .ascending(Side.TARGET, "name")
                .describe();
    }

    @NonNull
    @Description("The commitments that answer this one, by name; empty if nobody has answered.")
    public LinkedCommitmentConnection answeredBy(@Source Commitment commitment) {
        return Links.subjects(Commitment.class, Property.ANSWERS)
                .ascending(Side.TARGET, "name")
                .describe();
    }

    @NonNull
    @Description("The commitments that it made, by name.")
    public LinkedCommitmentConnection commitmentsMade(@Source Organisation organisation) {
        return Links.subjects(Commitment.class, Property.BY)
                .ascending(Side.TARGET, "name")
                .describe();
    }

    @NonNull
    @Description("The commitments that were made to it, by name.")
    public LinkedCommitmentConnection commitmentsReceived(@Source Organisation organisation) {
        return Links.subjects(Commitment.class, Property.TO)
                .ascending(Side.TARGET, "name")
                .describe();
    }

    @NonNull
    @Description("The commitments that the person made, by name.")
    public LinkedCommitmentConnection commitmentsMade(@Source Person person) {
        return Links.subjects(Commitment.class, Property.BY)
                .ascending(Side.TARGET, "name")
                .describe();
    }

    @NonNull
    @Description("The commitments that were made to the person, by name.")
    public LinkedCommitmentConnection commitmentsReceived(@Source Person person) {
        return Links.subjects(Commitment.class, Property.TO)
                .ascending(Side.TARGET, "name")
                .describe();
    }

    @NonNull
    @Description("The commitments that the city made, by name.")
    public LinkedCommitmentConnection commitmentsMade(@Source City city) {
        return Links.subjects(Commitment.class, Property.BY)
                .ascending(Side.TARGET, "name")
                .describe();
    }

    @NonNull
    @Description("The commitments that were made to the city, by name.")
    public LinkedCommitmentConnection commitmentsReceived(@Source City city) {
        return Links.subjects(Commitment.class, Property.TO)
                .ascending(Side.TARGET, "name")
                .describe();
    }
}
