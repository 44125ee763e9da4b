package io.zonegraph.graph.plan;

import io.zonegraph.graph.model.EntityModel;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Nodes of whatever kind. Which kinds occur is known only when the referring rows are read; the plan for a kind is
 * compiled when the kind first occurs and kept.
 */
public final class ReferencePlan {

    /** The rows of one kind, and how they are written. */
    public record OfKind(RowsPlan rows, Output.Shape shape) {}

    private final Function<EntityModel, OfKind> compiler;
    private final Map<String, OfKind> kinds = new ConcurrentHashMap<>();

    ReferencePlan(Function<EntityModel, OfKind> compiler) {
        this.compiler = compiler;
    }

    public OfKind ofKind(EntityModel kind) {
        OfKind known = kinds.get(kind.kind());
        return known != null ? known : kinds.computeIfAbsent(kind.kind(), name -> compiler.apply(kind));
    }
}
