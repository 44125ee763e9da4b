package io.zonegraph.network;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.zonegraph.claim.Property;
import io.zonegraph.graph.Read.Side;
import io.zonegraph.graph.Reads;
import io.zonegraph.node.Node;
import io.zonegraph.node.NodeKind;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Paths between nodes, and what lies around one. */
@GraphQLApi
@RegisterForReflection
public class NetworkApi {

    @Query
    @NonNull
    @Description(
            "How two nodes are linked: all shortest paths between them, at most ten, in the order in which their nodes "
                    + "became known; two links between the same nodes make two paths. Every current claim counts as a link, "
                    + "whichever way it runs, and also if its time is over or still to come. Empty if there is no path of so few "
                    + "hops, and from a node to itself. Refused if one of the nodes is not there, and if there are too many links "
                    + "around the two to follow. Example: "
                    + "{ paths(fromSlug: \"shenyue\", toSlug: \"hai-phong\") { length hops { from { name } property to { name } } } }")
    public List<@NonNull Path> paths(
            @Id @Description("The node to begin at, by its id; either this or `fromSlug`.") String from,
            @Description("The node to begin at, by its slug; with `fromKind` where nodes of several kinds have it.")
                    String fromSlug,
            @Description("The kind of the node that `fromSlug` names.") NodeKind fromKind,
            @Id @Description("The node to reach, by its id; either this or `toSlug`.") String to,
            @Description("The node to reach, by its slug; with `toKind` where nodes of several kinds have it.")
                    String toSlug,
            @Description("The kind of the node that `toSlug` names.") NodeKind toKind,
            @DefaultValue("4") @Description("How many hops a path may have: 1 to 6.") Integer maxHops,
            @Description("The kinds of links to follow; all if left out. What has no node for a value links nothing.")
                    List<Property> through) {
        return Reads.rows(PathHop.class)
                .computedFrom("from", "fromSlug", "fromKind", "to", "toSlug", "toKind", "maxHops", "through")
                .groupedInto("hops", "path")
                .ascending(Side.TARGET, "path")
                .describe();
    }

    @NonNull
    @Description("The node that the hop leaves.")
    public Node from(@Source PathHop hop) {
        return Reads.reference("fromId", "fromKind");
    }

    @NonNull
    @Description("The node that the hop reaches.")
    public Node to(@Source PathHop hop) {
        return Reads.reference("toId", "toKind");
    }

    @Query
    @Description("What lies around a node, ready to be drawn; null if there is no such node. Example: "
            + "{ neighbourhood(slug: \"hanssip\", depth: 2) { cut nodes { distance node { name } } "
            + "links { from { id } property to { id } } } }")
    public @Nullable Neighbourhood neighbourhood(
            @Id String id,
            String slug,
            @Description("The kind of the node that `slug` names, where nodes of several kinds have it.") NodeKind kind,
            @DefaultValue("1") @Description("How many hops away a node may be: 1 to 3.") Integer depth,
            @Description(
                            "The kinds of nodes to show, and to go through; all if left out. The node itself may be of any.")
                    List<NodeKind> kinds,
            @DefaultValue("100") @Description("How many nodes to show at most: 1 to 200.") Integer most) {
        return Reads.rows(Neighbourhood.class)
                .computedFrom("id", "slug", "kind", "depth", "kinds", "most")
                .describe();
    }

    @NonNull
    @Description(
            "The nodes, the nearest first, and among those of one distance the one known longest; it begins with the "
                    + "node itself.")
    public List<@NonNull NeighbourhoodNode> nodes(@Source Neighbourhood neighbourhood) {
        return Reads.rows(NeighbourhoodNode.class).computedFrom().describe();
    }

    @NonNull
    @Description("The node.")
    public Node node(@Source NeighbourhoodNode neighbour) {
        return Reads.reference("nodeId", "nodeKind");
    }

    @NonNull
    @Description("All links between these nodes, at most 1,000, those of the nearest nodes first.")
    public List<@NonNull NeighbourhoodLink> links(@Source Neighbourhood neighbourhood) {
        return Reads.rows(NeighbourhoodLink.class).computedFrom().describe();
    }

    @NonNull
    @Description("The node that the claim is about.")
    public Node from(@Source NeighbourhoodLink link) {
        return Reads.reference("fromId", "fromKind");
    }

    @NonNull
    @Description("The node that is the claim's value.")
    public Node to(@Source NeighbourhoodLink link) {
        return Reads.reference("toId", "toKind");
    }
}
