package io.zonegraph.source;

import io.zonegraph.graph.Connection;
import io.zonegraph.graph.Edge;
import org.eclipse.microprofile.graphql.Description;

@Description("A page of sources.")
public final class SourceConnection extends Connection<SourceConnection.SourceEdge, Source> {

    @Description("A source, as one entry of a page.")
    public static final class SourceEdge extends Edge<Source> {}
}
