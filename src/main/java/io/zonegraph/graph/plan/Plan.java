package io.zonegraph.graph.plan;

import java.util.List;

/** The plan of a query: one entry a root field, in the order of the document. */
public record Plan(List<Root> roots) {

    /** A field of the query root. {@code name} is its response key. */
    public sealed interface Root {
        String name();

        byte[] key();

        record TypeName(String name, byte[] key, byte[] json) implements Root {}

        record Listing(String name, byte[] key, ListingPlan plan) implements Root {}

        record ByKey(String name, byte[] key, RowsPlan rows, Output.Shape shape, FieldArguments arguments)
                implements Root {}

        record ByGlobalId(String name, byte[] key, ReferencePlan plan, FieldArguments arguments, boolean many)
                implements Root {}

        record ByKindAndSlug(String name, byte[] key, ReferencePlan plan, FieldArguments arguments) implements Root {}

        /** A field that the engine does not read: introspection, or an ordinary resolver. */
        record NotPlanned(String name, byte[] key) implements Root {}
    }

    /** Whether the engine alone can answer. */
    public boolean isComplete() {
        return roots.stream().noneMatch(root -> root instanceof Root.NotPlanned);
    }
}
