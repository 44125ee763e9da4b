package io.zonegraph.evidence;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.zonegraph.claim.Property;
import io.zonegraph.graph.Reads;
import io.zonegraph.node.Node;
import io.zonegraph.node.NodeKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Several nodes beside each other. */
@GraphQLApi
@RegisterForReflection
public class ComparisonApi {

    @Query
    @NonNull
    @Description(
            "Nodes beside each other: for each property a line, in the order asked for, and in it what is known of "
                    + "each node. A property that has many values has a line for each value that any of the nodes has. Figures of "
                    + "a line are in one unit; money is never converted. Example: { compare(kind: PARK, slugs: [\"an-duong\", "
                    + "\"hanssip\"], properties: [AREA]) { property unit cells { known quantity node { slug } } } }")
    public List<@NonNull ComparedProperty> compare(
            @Id @Description("The global ids of the nodes, of whatever kinds: 1 to 10. Or give kind and slugs.")
                    List<String> ids,
            @Description("The kind of the nodes that the slugs name; only with slugs.") NodeKind kind,
            @Description("The slugs of the nodes: 1 to 10, all of one kind.") List<String> slugs,
            @NonNull @Description("What to compare: 1 to 30 properties.") List<Property> properties,
            @Description("A day in the world, as for facts; if left out, dates are no hindrance.") LocalDate asOf,
            @Description("A moment of the graph: only what it held then. Now, if left out.") Instant asRecordedAt) {
        return Reads.rows(ComparedCell.class)
                .computedFrom("ids", "kind", "slugs", "properties", "asOf", "asRecordedAt")
                .groupedInto("cells", "line")
                .describe();
    }

    @NonNull
    @Description("The node that the cell is about.")
    public Node node(@Source ComparedCell cell) {
        return Reads.reference("nodeId", "nodeKind");
    }
}
