package io.zonegraph.organisation;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.zonegraph.claim.Claim;
import io.zonegraph.claim.ClaimConnection;
import io.zonegraph.graph.Read;
import io.zonegraph.graph.Read.Side;
import io.zonegraph.graph.Reads;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** What people and organisations said. */
@GraphQLApi
@RegisterForReflection
public class StatementApi {

    @NonNull
    @Description(
            "What the person said: the current claims that report words of theirs, latest first. What was concluded or "
                    + "computed from them is not among these, nor are the commitments themselves, of which only the topics are: "
                    + "what they asked and promised is `commitmentsMade`.")
    public ClaimConnection statements(@Source Person person) {
        return said();
    }

    @NonNull
    @Description(
            "What it said: the current claims that report words of its own, latest first; not what was concluded or "
                    + "computed from them, and of commitments only the topics.")
    public ClaimConnection statements(@Source Organisation organisation) {
        return said();
    }

    private static ClaimConnection said() {
        return Reads.rows(Claim.class)
                .through(new Read.Relation.Link(SpokenClaim.class, "speakerId", "claimId", ""))
                .without("supersededAt")
                .descending(Side.TARGET, "asOf")
                .describe();
    }
}
