package io.zonegraph.graph;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * The shape of every connection in the schema; a subclass without members names it for one kind of node. Instances do
 * not occur: the engine writes connections from rows.
 */
public abstract class Connection<E extends Edge<N>, N> {

    @Description("The edges of this page, in the order asked for: each a node with its cursor and how it is linked.")
    @NonNull
    public List<@NonNull E> edges = List.of();

    @Description("The nodes of this page, in the order asked for.")
    @NonNull
    public List<@NonNull N> nodes = List.of();

    @Description("Where this page lies within the whole.")
    @NonNull
    public PageInfo pageInfo = new PageInfo();

    @Description("How many nodes the whole connection has under the same filter, not only this page. At least 0.")
    @NonNull
    public Integer totalCount = 0;
}
