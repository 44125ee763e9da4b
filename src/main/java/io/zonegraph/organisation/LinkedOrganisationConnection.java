package io.zonegraph.organisation;

import io.zonegraph.claim.LinkEdge;
import io.zonegraph.graph.Connection;
import org.eclipse.microprofile.graphql.Description;

@Description("A page of linked organisations.")
public final class LinkedOrganisationConnection
        extends Connection<LinkedOrganisationConnection.LinkedOrganisationEdge, Organisation> {

    @Description("One of linked organisations on a page, with the link to it.")
    public static final class LinkedOrganisationEdge extends LinkEdge<Organisation> {}
}
