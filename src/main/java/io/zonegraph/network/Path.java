package io.zonegraph.network;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@SuppressWarnings("NullAway.Init") // Instances do not occur: the engine writes paths from the rows of their hops.
@Description("One of the shortest ways from one node to another.")
public final class Path {

    @NonNull
    @Description("How many hops it has.")
    public Integer length;

    @NonNull
    @Description("The hops, in the order from the one node to the other.")
    public List<@NonNull PathHop> hops;
}
