package io.zonegraph.claim;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.zonegraph.graph.Read;
import io.zonegraph.graph.Read.Side;
import io.zonegraph.graph.Reads;
import io.zonegraph.node.Node;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Claims: the evidence for every figure and link. */
@GraphQLApi
@RegisterForReflection
public class ClaimApi {

    @Query
    @Description("A claim by its id; null if there is none. Example: { claim(id: \"...\") { property asPrinted } }")
    public @Nullable Claim claim(@Id @NonNull String id) {
        return Reads.byKey(Claim.class);
    }

    @Query
    @NonNull
    @Description("All current claims that the filter keeps, latest recorded first. Example: "
            + "{ claims(filter: {basis: {eq: INFERRED}}) { totalCount } }")
    public ClaimConnection claims() {
        return Reads.rows(Claim.class)
                .without("supersededAt")
                .descending(Side.TARGET, "recordedAt")
                .describe();
    }

    @NonNull
    @Description("The current claims about the node, or about one property of it: by property, latest first.")
    public ClaimConnection claims(
            @Source Node node, @Description("The property wanted; all if left out.") Property property) {
        return Reads.rows(Claim.class)
                .of("subjectId")
                .without("supersededAt")
                .onlyIfGiven(Side.TARGET, "property")
                .ascending(Side.TARGET, "property")
                .descending(Side.TARGET, "asOf")
                .describe();
    }

    @NonNull
    @Description("The node that the claim is about.")
    public Node subject(@Source Claim claim) {
        return Reads.reference("subjectId", "subjectKind");
    }

    @Description("The node that is the claim's value, or that its figure regards; null if there is none.")
    public @Nullable Node object(@Source Claim claim) {
        return Reads.reference("objectId", "objectKind");
    }

    @NonNull
    @Description(
            "Where the claim is found, the most telling place first; empty for a claim that is only derived or inferred.")
    public List<@NonNull Citation> citations(@Source Claim claim) {
        return Reads.rows(Citation.class)
                .of("claim")
                .ascending(Side.TARGET, "ordinal")
                .describe();
    }

    @NonNull
    @Description(
            "The claims that this one was derived from, by property; empty if it was not derived, or only from what "
                    + "stands in a source: see the citations that are `input`.")
    public List<@NonNull Claim> derivedFrom(@Source Claim claim) {
        return Reads.rows(Claim.class)
                .through(new Read.Relation.Link(ClaimInput.class, "claim", "inputClaim", ""))
                .ascending(Side.TARGET, "property")
                .describe();
    }

    @Description("Who is quoted with it: a person or an organisation; null if it is the source's own word.")
    public @Nullable Node speaker(@Source Citation citation) {
        return Reads.reference("speakerId", "speakerKind");
    }

    @NonNull
    @Description("The current claims that cite the source, by property.")
    public ClaimConnection supports(@Source io.zonegraph.source.Source source) {
        return Reads.rows(Claim.class)
                .through(new Read.Relation.Link(SupportedClaim.class, "source", "claim", ""))
                .without("supersededAt")
                .ascending(Side.TARGET, "property")
                .describe();
    }
}
