package io.zonegraph.dataset;

import io.zonegraph.node.NodeKind;
import io.zonegraph.node.NodeRef;
import io.zonegraph.source.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds nodes by what the files call them. */
final class Directory {

    private final Map<String, NodeRef> nodes = new HashMap<>();

    void add(NodeKind kind, String slug, long id) {
        nodes.put(kind.word + "/" + slug, new NodeRef(kind, id));
    }

    List<Long> ids() {
        return nodes.values().stream().map(NodeRef::id).toList();
    }

    NodeRef require(String reference) {
        NodeRef node = nodes.get(reference);
        if (node == null) {
            throw new EntryException("there is no node " + reference + "; write Kind/slug of one that is described");
        }
        return node;
    }

    Source requireSource(String slug) {
        long id = require(NodeKind.SOURCE.word + "/" + slug).id();
        return Source.getEntityManager().getReference(Source.class, id);
    }
}
