package io.zonegraph.city;

import io.zonegraph.graph.Connection;
import io.zonegraph.graph.Edge;
import org.eclipse.microprofile.graphql.Description;

@Description("A page of countries.")
public final class CountryConnection extends Connection<CountryConnection.CountryEdge, Country> {

    @Description("A country, as one entry of a page.")
    public static final class CountryEdge extends Edge<Country> {}
}
