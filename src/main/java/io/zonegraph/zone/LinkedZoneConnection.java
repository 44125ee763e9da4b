package io.zonegraph.zone;

import io.zonegraph.claim.LinkEdge;
import io.zonegraph.graph.Connection;
import org.eclipse.microprofile.graphql.Description;

@Description("A page of linked economic zones.")
public final class LinkedZoneConnection extends Connection<LinkedZoneConnection.LinkedZoneEdge, EconomicZone> {

    @Description("One of linked economic zones on a page, with the link to it.")
    public static final class LinkedZoneEdge extends LinkEdge<EconomicZone> {}
}
