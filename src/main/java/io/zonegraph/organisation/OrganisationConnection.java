package io.zonegraph.organisation;

import io.zonegraph.graph.Connection;
import io.zonegraph.graph.Edge;
import org.eclipse.microprofile.graphql.Description;

@Description("A page of organisations of every kind.")
public final class OrganisationConnection extends Connection<OrganisationConnection.OrganisationEdge, Organisation> {

    @Description("An organisation of any kind, as one entry of a page.")
    public static final class OrganisationEdge extends Edge<Organisation> {}
}
