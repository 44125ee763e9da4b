package io.zonegraph.commitment;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.zonegraph.city.City;
import io.zonegraph.commitment.BodyCommitmentConnection.BodyCommitmentEdge;
import io.zonegraph.graph.Read;
import io.zonegraph.graph.Read.Side;
import io.zonegraph.graph.Reads;
import io.zonegraph.node.Node;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** What the bodies of a city asked and promised. */
@GraphQLApi
@RegisterForReflection
public class BodyCommitmentApi {

    @NonNull
    @Description(
            "What its bodies asked and promised, and what was asked of them and promised to them, by name: organisations "
                    + "that have their seat in it, authorities of its zones, and people who held an office at one of these. Each "
                    + "stands once in a direction. What the city itself made and received is `commitmentsMade` and "
                    + "`commitmentsReceived`.")
    public BodyCommitmentConnection bodyCommitments(@Source City city) {
        return Reads.rows(Commitment.class)
                .through(new Read.Relation.Link(BodyCommitment.class, "cityId", "commitmentId", ""))
                .ascending(Side.TARGET, "name")
                .describe();
    }

    @NonNull
    @Description("Who made or received it: the organisation, or who spoke for it where only that person is named.")
    public Node actor(@Source BodyCommitmentEdge edge) {
        return Reads.reference("actorId", "actorKind");
    }
}
