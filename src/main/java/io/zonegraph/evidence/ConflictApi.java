package io.zonegraph.evidence;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.zonegraph.claim.Claim;
import io.zonegraph.claim.Property;
import io.zonegraph.graph.Read;
import io.zonegraph.graph.Read.Side;
import io.zonegraph.graph.Reads;
import io.zonegraph.node.Node;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Where claims disagree. */
@GraphQLApi
@RegisterForReflection
public class ConflictApi {

    @Query
    @NonNull
    @Description("Where current claims truly disagree, by kind of node and property. Deprecated claims are out of it. "
            + "Rounding is none: 6,300 ha may be 6,292, nearly 3,200 may be 3,194.72. Nor is development: figures of "
            + "two dates differ by right, unless they are of what changes by decision only, as the total area of a park "
            + "(581 or 640 ha) or its kind, and no source says that one ended. Amounts in two currencies and many values "
            + "side by side are none either. Example: { conflicts(decided: false) { nodes { property } } }")
    public ConflictConnection conflicts(
            @Description("Only about this property; about any if left out.") Property property,
            @Description(
                            "Only those in which the curators prefer one of the claims, or only those in which they do not; "
                                    + "both if left out.")
                    Boolean decided) {
        return Reads.rows(Conflict.class)
                .onlyIfGiven(Side.TARGET, "property")
                .onlyIfGiven(Side.TARGET, "decided")
                .ascending(Side.TARGET, "subjectKind")
                .ascending(Side.TARGET, "property")
                .describe();
    }

    @NonNull
    @Description("Where current claims about the node truly disagree, by property.")
    public ConflictConnection conflicts(@Source Node node) {
        return Reads.rows(Conflict.class)
                .of("subjectId")
                .ascending(Side.TARGET, "property")
                .describe();
    }

    @NonNull
    @Description("The node that they are about.")
    public Node subject(@Source Conflict conflict) {
        return Reads.reference("subjectId", "subjectKind");
    }

    @NonNull
    @Description("The claims that disagree, each with one of the others at least; first the one that is believed.")
    public List<@NonNull Claim> claims(@Source Conflict conflict) {
        return Reads.rows(Claim.class)
                .through(new Read.Relation.Link(ConflictingClaim.class, "conflict", "claim", ""))
                .ascending(Side.LINK, "place")
                .describe();
    }
}
