package io.zonegraph.boundary;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.zonegraph.graph.Read.Side;
import io.zonegraph.graph.Reads;
import io.zonegraph.node.Node;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Locations and boundaries that do not fit each other. */
@GraphQLApi
@RegisterForReflection
public class MisplacementApi {

    @Query
    @NonNull
    @Description(
            "What lies outside of what it is said to lie in, the farthest first: parks outside of their city or of one "
                    + "of their zones, infrastructure outside of its city, zones outside of all their cities. Links that ended or "
                    + "have not yet begun are left out. Where the location or a "
                    + "boundary is unknown nothing is said, and so of a location that is only known by the locality, the region or "
                    + "the country; an approximate one must be more than 2 km outside. On an edge is inside, in a hole is outside; "
                    + "edges are straight lines in longitude and latitude. "
                    + "Example: { misplaced(first: 20) { nodes { node { name } container { name } distanceOutsideKilometres } } }")
    public MisplacementConnection misplaced() {
        return Reads.rows(Misplacement.class)
                .descending(Side.TARGET, "distanceOutsideKilometres")
                .describe();
    }

    @NonNull
    @Description("What lies outside.")
    public Node node(@Source Misplacement misplacement) {
        return Reads.reference("nodeId", "nodeKind");
    }

    @NonNull
    @Description("What it is said to lie in; of several cities that a zone is said to lie in, the nearest.")
    public Node container(@Source Misplacement misplacement) {
        return Reads.reference("containerId", "containerKind");
    }
}
