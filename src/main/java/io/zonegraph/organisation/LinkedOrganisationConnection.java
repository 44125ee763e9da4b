package io.zonegraph.organisation;

import io.zonegraph.claim.LinkEdge;
import io.zonegraph.graph.Connection;
import org.eclipse.microprofile.graphql.Description;

@Description("A page of linked organisations.")
public final class LinkedOrganisationConnection
        extends Connection<LinkedOrganisationConnection.LinkedOrganisationEdge, Organisation> {

    @Description("A linked organisation, as one entry of a page, with what the link itself tells.")
    public static final class LinkedOrganisationEdge extends LinkEdge<Organisation> {}
}
