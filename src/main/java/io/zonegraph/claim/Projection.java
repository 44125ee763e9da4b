package io.zonegraph.claim;

import io.zonegraph.node.NodeKind;
import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Brings columns, rows and links of nodes in line with their claims, by SQL that follows from the vocabulary, and settles
 * what depends on the claims beside each other.
 */
@Singleton
class Projection {

    /** In the order of their ids, so that two writers never wait for each other in a circle. */
    private static final String LOCK = "select id from node where id = any(?) order by id for no key update";

    /** What else follows from the claims about nodes, by functions that write only what changes. */
    private static final List<String> SETTLEMENTS = List.of(
            "select zg_settle_conflicts(?::bigint[])",
            "select zg_settle_support(?::bigint[])",
            "select zg_settle_confirmations(?::bigint[])",
            "select zg_settle_conclusions(?::bigint[])");

    private final Map<NodeKind, String> ofColumns = new EnumMap<>(NodeKind.class);
    private final List<String> ofRowsAndLinks = new ArrayList<>();

    Projection(Vocabulary vocabulary) {
        Map<RowTable, Set<Property>> rows = new LinkedHashMap<>();
        for (PropertyRule rule : vocabulary.rules()) {
            for (Target target : rule.targets) {
                if (target instanceof Target.Rows(var table)) {
                    rows.computeIfAbsent(table, _ -> new TreeSet<>()).add(rule.property);
                }
            }
        }
        rows.forEach((table, properties) ->
                ofRowsAndLinks.add(RowProjection.sql(table, RowProjection.Origin.ofSubjects(table, properties))));
        ofRowsAndLinks.add(LinkProjection.sql(vocabulary.rules()));
        ofRowsAndLinks.add(ReferenceProjection.sql(vocabulary.rules()));
        for (NodeKind kind : NodeKind.values()) {
            ofColumns.put(kind, ColumnProjection.sql(kind, vocabulary.rulesOf(kind)));
        }
    }

    /** All statements: another text means that the same claims may be projected otherwise. */
    String text() {
        return ofColumns + "\n" + ofRowsAndLinks + "\n" + SETTLEMENTS;
    }

    /**
     * Projects the nodes, whatever their kinds. The locks are taken first, in a statement of their own: the statements
     * after it then see what a writer before us has committed about the same nodes.
     */
    void project(Connection connection, Collection<Long> nodes) throws SQLException {
        if (nodes.isEmpty()) {
            return;
        }
        Array ids = connection.createArrayOf("bigint", nodes.toArray());
        execute(connection, LOCK, ids);
        for (String statement : ofRowsAndLinks) {
            execute(connection, statement, ids);
        }
        for (String statement : ofColumns.values()) {
            execute(connection, statement, ids);
        }
        for (String statement : SETTLEMENTS) {
            execute(connection, statement, ids);
        }
    }

    private static void execute(Connection connection, String sql, Array ids) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, ids);
            statement.execute();
        }
    }
}
