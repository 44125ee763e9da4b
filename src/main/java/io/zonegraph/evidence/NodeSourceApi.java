package io.zonegraph.evidence;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.zonegraph.graph.Read;
import io.zonegraph.graph.Read.Side;
import io.zonegraph.graph.Reads;
import io.zonegraph.node.Node;
import io.zonegraph.source.Source;
import io.zonegraph.source.SourceConnection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;

/** What nodes are known by. */
@GraphQLApi
@RegisterForReflection
public class NodeSourceApi {

    @NonNull
    @Description("The sources that current claims about the node cite, by name. Each stands once.")
    public SourceConnection sources(@org.eclipse.microprofile.graphql.Source Node node) {
        return Reads.rows(Source.class)
                .through(new Read.Relation.Link(NodeSource.class, "nodeId", "sourceId", ""))
                .ascending(Side.TARGET, "name")
                .describe();
    }
}
