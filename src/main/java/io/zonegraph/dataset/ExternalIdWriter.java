package io.zonegraph.dataset;

import io.zonegraph.node.ExternalId;
import io.zonegraph.node.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes the identifiers that others gave to nodes. */
final class ExternalIdWriter {

    /** Leaves the identifiers of a node alone if they are what the file says; tells the ids of the others. */
    List<Long> write(Map<NodeEntry, Node> nodes) {
        Map<Long, Map<String, String>> there = new HashMap<>();
        List<Long> ids = nodes.values().stream().map(node -> node.id).toList();
        ExternalId.<ExternalId>list("nodeId in ?1", ids)
                .forEach(found -> there.computeIfAbsent(found.nodeId, _ -> new TreeMap<>())
                        .put(found.scheme, found.value));
        List<Map.Entry<NodeEntry, Node>> changed = nodes.entrySet().stream()
                .filter(node -> !node.getKey().ids().equals(there.getOrDefault(node.getValue().id, Map.of())))
                .toList();
        // All old ones go before any new one comes: an identifier may move from one node to another.
        List<Long> of = changed.stream().map(node -> node.getValue().id).toList();
        ExternalId.delete("nodeId in ?1", of);
        changed.forEach(node -> persist(node.getKey(), node.getValue()));
        return of;
    }

    private static void persist(NodeEntry entry, Node node) {
        entry.ids().forEach((scheme, value) -> {
            ExternalId id = new ExternalId();
            id.nodeId = node.id;
            id.nodeKind = entry.kind();
            id.scheme = scheme;
            id.value = value;
            id.persist();
        });
    }
}
