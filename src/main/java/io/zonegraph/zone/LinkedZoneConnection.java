package io.zonegraph.zone;

import io.zonegraph.claim.LinkEdge;
import io.zonegraph.graph.Connection;
import org.eclipse.microprofile.graphql.Description;

@Description("A page of linked economic zones.")
public final class LinkedZoneConnection extends Connection<LinkedZoneConnection.LinkedZoneEdge, EconomicZone> {

    @Description("A linked economic zone, as one entry of a page, with what the link itself tells.")
    public static final class LinkedZoneEdge extends LinkEdge<EconomicZone> {}
}
