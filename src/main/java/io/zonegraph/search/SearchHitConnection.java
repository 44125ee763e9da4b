package io.zonegraph.search;

import io.zonegraph.graph.Connection;
import io.zonegraph.graph.Edge;
import org.eclipse.microprofile.graphql.Description;

@Description("A page of what a search found.")
public final class SearchHitConnection extends Connection<SearchHitConnection.SearchHitEdge, SearchHit> {

    @Description("A node that was found, as one entry of a page.")
    public static final class SearchHitEdge extends Edge<SearchHit> {}
}
