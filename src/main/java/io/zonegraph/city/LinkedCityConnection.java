package io.zonegraph.city;

import io.zonegraph.claim.LinkEdge;
import io.zonegraph.graph.Connection;
import org.eclipse.microprofile.graphql.Description;

@Description("A page of linked cities.")
public final class LinkedCityConnection extends Connection<LinkedCityConnection.LinkedCityEdge, City> {

    @Description("A linked city, as one entry of a page, with what the link itself tells.")
    public static final class LinkedCityEdge extends LinkEdge<City> {}
}
