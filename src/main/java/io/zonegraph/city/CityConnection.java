package io.zonegraph.city;

import io.zonegraph.graph.Connection;
import io.zonegraph.graph.Edge;
import org.eclipse.microprofile.graphql.Description;

@Description("A page of cities and provinces.")
public final class CityConnection extends Connection<CityConnection.CityEdge, City> {

    @Description("A city or province, as one entry of a page.")
    public static final class CityEdge extends Edge<City> {}
}
