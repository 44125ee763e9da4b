package io.zonegraph.claim;

import io.zonegraph.graph.Edge;
import io.zonegraph.node.PartialDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** An edge that a claim draws: it says since when, and on whose word. */
@SuppressWarnings("NullAway.Init") // Instances do not occur: the engine writes edges from rows.
public abstract class LinkEdge<N> extends Edge<N> {

    @Description("Since when the link holds, which may be a day to come. Null if unknown.")
    public @Nullable PartialDate validFrom;

    @Description("Until when the link held; those that ended stay in the list. Null if it still holds, or if unknown.")
    public @Nullable PartialDate validTo;

    @Description("The claim that draws this link, with its evidence.")
    @NonNull
    public Claim claim;
}
