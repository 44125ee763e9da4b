package io.zonegraph.city;

import io.zonegraph.graph.Connection;
import io.zonegraph.graph.Edge;
import org.eclipse.microprofile.graphql.Description;

@Description("A page of cities and provinces.")
public final class CityConnection extends Connection<CityConnection.CityEdge, City> {

    @Description("One of cities and provinces on a page.")
    public static final class CityEdge extends Edge<City> {}
}
