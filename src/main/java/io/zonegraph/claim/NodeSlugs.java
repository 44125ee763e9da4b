package io.zonegraph.claim;

import io.zonegraph.node.NodeKind;
import io.zonegraph.node.NodeRef;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Looks up nodes by kind and id; what does not exist is missing from the answer. */
final class NodeSlugs {

    private NodeSlugs() {}

    /** All nodes that the assertions refer to, each as {@code Kind/slug}: one statement a kind. */
    static Map<NodeRef, String> of(Collection<Assertion> assertions, Connection connection) throws SQLException {
        Map<NodeKind, Set<Long>> wanted = new EnumMap<>(NodeKind.class);
        for (NodeRef node : references(assertions)) {
            wanted.computeIfAbsent(node.kind(), _ -> new HashSet<>()).add(node.id());
        }
        Map<NodeRef, String> slugs = new HashMap<>();
        for (Map.Entry<NodeKind, Set<Long>> entry : wanted.entrySet()) {
            addSlugs(entry.getKey(), entry.getValue(), connection, slugs);
        }
        return slugs;
    }

    private static Set<NodeRef> references(Collection<Assertion> assertions) {
        Set<NodeRef> nodes = new HashSet<>();
        for (Assertion assertion : assertions) {
            Claim claim = assertion.claim();
            nodes.add(new NodeRef(claim.subjectKind, claim.subjectId));
            if (claim.objectKind != null && claim.objectId != null) {
                nodes.add(new NodeRef(claim.objectKind, claim.objectId));
            }
            for (Citation citation : assertion.citations()) {
                nodes.add(new NodeRef(NodeKind.SOURCE, citation.source.id));
                if (citation.speakerKind != null && citation.speakerId != null) {
                    nodes.add(new NodeRef(citation.speakerKind, citation.speakerId));
                }
            }
        }
        return nodes;
    }

    private static void addSlugs(NodeKind kind, Set<Long> ids, Connection connection, Map<NodeRef, String> slugs)
            throws SQLException {
        String sql = "select id, slug from " + kind.table + " where id = any(?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    slugs.put(new NodeRef(kind, rows.getLong(1)), kind.word + "/" + rows.getString(2));
                }
            }
        }
    }
}
