package io.zonegraph.sector;

import io.zonegraph.claim.LinkEdge;
import io.zonegraph.graph.Connection;
import org.eclipse.microprofile.graphql.Description;

@Description("A page of linked sectors.")
public final class LinkedSectorConnection extends Connection<LinkedSectorConnection.LinkedSectorEdge, Sector> {

    @Description("One of linked sectors on a page, with the link to it.")
    public static final class LinkedSectorEdge extends LinkEdge<Sector> {}
}
