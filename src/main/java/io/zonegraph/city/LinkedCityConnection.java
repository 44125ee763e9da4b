package io.zonegraph.city;

import io.zonegraph.claim.LinkEdge;
import io.zonegraph.graph.Connection;
import org.eclipse.microprofile.graphql.Description;

@Description("A page of linked cities.")
public final class LinkedCityConnection extends Connection<LinkedCityConnection.LinkedCityEdge, City> {

    @Description("One of linked cities on a page, with the link to it.")
    public static final class LinkedCityEdge extends LinkEdge<City> {}
}
