package io.zonegraph.history;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.zonegraph.graph.Read.Side;
import io.zonegraph.graph.Reads;
import io.zonegraph.node.Node;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** What happened in the world, and what changed in the graph. */
@GraphQLApi
@RegisterForReflection
public class HistoryApi {

    @NonNull
    @Description(
            "What happened to the node or with it, how its parts and the deals in them came about, and what was said of it, by its "
                    + "date, latest first unless the request orders them: of a month or a "
                    + "year by the first day. What is not dated is not in it.")
    public TimelineConnection timeline(
            @Source Node node,
            @Description("Only entries of these kinds; all if left out.") List<TimelineEntryKind> kinds) {
        return Reads.rows(TimelineEntry.class)
                .computedFrom("kinds")
                .filtered()
                .descending(Side.TARGET, "on")
                .describe();
    }

    @NonNull
    @Description(
            "The event, the deal, the other city of a succession or the part of the node that the entry tells of; else the "
                    + "node itself.")
    public Node node(@Source TimelineEntry entry) {
        return Reads.reference("nodeId", "nodeKind");
    }

    @Query
    @NonNull
    @Description(
            "What the graph learned and gave up since a moment, by when, latest first unless the request orders it; of one node by `filter: {node: {slug: {eq: ...}}}`. What comes with the bundled data set "
                    + "changed at the moment that the data set gives, `recordedAt`, and not when this database was loaded: a "
                    + "database that is loaded later tells of the same changes at the same moments, so that who asks for what is "
                    + "new since the last time should ask from the latest `changedAt` that they have seen. "
                    + "Example: { changes(since: \"2026-11-01T00:00:00Z\") { nodes { kind changedAt node { slug } } } }")
    public ChangeConnection changes(
            @NonNull @Description("The moment, by the data set's own time; what changed at it is included.")
                    Instant since) {
        return Reads.rows(Change.class)
                .computedSince("since")
                .filtered()
                .descending(Side.TARGET, "changedAt")
                .describe();
    }

    @NonNull
    @Description("The node that became known, or that the claim is about.")
    public Node node(@Source Change change) {
        return Reads.reference("nodeId", "nodeKind");
    }
}
