package io.zonegraph.city;

import io.zonegraph.claim.LinkEdge;
import io.zonegraph.graph.Connection;
import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

@Description("A page of cities that one city became or came from.")
public final class CitySuccessionConnection extends Connection<CitySuccessionConnection.CitySuccessionEdge, City> {

    @Description("A city that another became or came from, as one entry of a page, with what the link itself tells.")
    public static final class CitySuccessionEdge extends LinkEdge<City> {
        @Description("What happened. Null if unknown.")
        public @Nullable SuccessionRole role;

        @Description("The legal instrument that did it, such as 202/2025/QH15. Null if unknown.")
        public @Nullable String label;
    }
}
