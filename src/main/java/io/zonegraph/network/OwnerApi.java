package io.zonegraph.network;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.zonegraph.graph.Read;
import io.zonegraph.graph.Read.Side;
import io.zonegraph.graph.Reads;
import io.zonegraph.node.Node;
import io.zonegraph.organisation.Organisation;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** Who owns an organisation in the end, and of which countries it is by its owners. */
@GraphQLApi
@RegisterForReflection
public class OwnerApi {

    @NonNull
    @Description(
            "Who owns it, or a share in it, in the end: from parent to parent up to those of whom no parent is known, "
                    + "over links that hold today; largest share first. Never the organisation itself: empty if no parent of it is "
                    + "known, and if all above it own one another. `paths` by PARENT shows the chains with their evidence.")
    public UltimateOwnerConnection ultimateOwners(@Source Organisation organisation) {
        return Reads.rows(Organisation.class)
                .through(new Read.Relation.Link(UltimateOwner.class, "organisationId", "ownerId", ""))
                .descending(Side.LINK, "sharePercent")
                .ascending(Side.LINK, "chainLength")
                .describe();
    }

    @NonNull
    @Description(
            "What it owns, or has a share in, as an ultimate owner, today: whatever lies below it if it has no parent, "
                    + "by name; empty if a parent of it is known.")
    public UltimateOwnerConnection ultimatelyOwned(@Source Organisation organisation) {
        return Reads.rows(Organisation.class)
                .through(new Read.Relation.Link(UltimateOwner.class, "ownerId", "organisationId", ""))
                .ascending(Side.TARGET, "name")
                .describe();
    }

    @NonNull
    @Description(
            "The countries it is of today, each with the way: its home country, the country of its seat, and those of its "
                    + "owners at any height; its own first, then by the length of the chain. Empty if none is known. Say by `way` "
                    + "and `chainLength` which of them you mean; without them any does.")
    public List<@NonNull OrganisationCountry> countries(@Source Organisation organisation) {
        return Reads.rows(OrganisationCountry.class)
                .of("organisationId")
                .ascending(Side.TARGET, "chainLength")
                .ascending(Side.TARGET, "way")
                .describe();
    }

    @NonNull
    @Description("By whom it is of the country: the organisation itself, the city of its seat, or the owner.")
    public Node via(@Source OrganisationCountry country) {
        return Reads.reference("viaId", "viaKind");
    }
}
