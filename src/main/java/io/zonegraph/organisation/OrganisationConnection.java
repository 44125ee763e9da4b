package io.zonegraph.organisation;

import io.zonegraph.graph.Connection;
import io.zonegraph.graph.Edge;
import org.eclipse.microprofile.graphql.Description;

@Description("A page of organisations of every kind.")
public final class OrganisationConnection extends Connection<OrganisationConnection.OrganisationEdge, Organisation> {

    @Description("One of organisations of every kind on a page.")
    public static final class OrganisationEdge extends Edge<Organisation> {}
}
