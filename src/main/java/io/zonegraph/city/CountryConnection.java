package io.zonegraph.city;

import io.zonegraph.graph.Connection;
import io.zonegraph.graph.Edge;
import org.eclipse.microprofile.graphql.Description;

@Description("A page of countries.")
public final class CountryConnection extends Connection<CountryConnection.CountryEdge, Country> {

    @Description("One of countries on a page.")
    public static final class CountryEdge extends Edge<Country> {}
}
