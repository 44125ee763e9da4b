package io.zonegraph.organisation;

import io.zonegraph.graph.Connection;
import io.zonegraph.graph.Edge;
import org.eclipse.microprofile.graphql.Description;

@Description("A page of organisations that develop no parks.")
public final class OtherOrganisationConnection
        extends Connection<OtherOrganisationConnection.OtherOrganisationEdge, OtherOrganisation> {

    @Description("One of the organisations that develop no parks on a page.")
    public static final class OtherOrganisationEdge extends Edge<OtherOrganisation> {}
}
