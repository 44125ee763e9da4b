package io.zonegraph.infrastructure;

import io.zonegraph.claim.LinkEdge;
import io.zonegraph.graph.Connection;
import org.eclipse.microprofile.graphql.Description;

@Description("A page of linked infrastructure.")
public final class LinkedInfrastructureConnection
        extends Connection<LinkedInfrastructureConnection.LinkedInfrastructureEdge, Infrastructure> {

    @Description("A linked piece of infrastructure, as one entry of a page, with what the link itself tells.")
    public static final class LinkedInfrastructureEdge extends LinkEdge<Infrastructure> {}
}
