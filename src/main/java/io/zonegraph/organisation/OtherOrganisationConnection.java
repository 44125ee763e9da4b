package io.zonegraph.organisation;

import io.zonegraph.graph.Connection;
import io.zonegraph.graph.Edge;
import org.eclipse.microprofile.graphql.Description;

@Description("A page of organisations that develop no parks.")
public final class OtherOrganisationConnection
        extends Connection<OtherOrganisationConnection.OtherOrganisationEdge, OtherOrganisation> {

    @Description("An organisation that develops no parks, as one entry of a page.")
    public static final class OtherOrganisationEdge extends Edge<OtherOrganisation> {}
}
