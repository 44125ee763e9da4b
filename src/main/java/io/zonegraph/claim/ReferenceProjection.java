package io.zonegraph.claim;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * Projects the claims whose value is a node, and of which a subject has one, onto rows beside the column: with these and
 * the links, all edges of the graph are found from either end, each with its claim.
 */
final class ReferenceProjection {

    private static final RowTable REFERENCES = RowTable.of("reference", "subject_id")
            .key("property", "c.property")
            .column("subject_kind", "c.subject_kind")
            .column("object_id", "c.object_id")
            .column("object_kind", "c.object_kind");

    private ReferenceProjection() {}

    /** The statement takes the ids of the touched nodes. */
    static String sql(Collection<PropertyRule> rules) {
        String referring = rules.stream()
                .filter(ReferenceProjection::refers)
                .map(rule -> "('%s', '%s')".formatted(rule.property, rule.subject.word))
                .collect(Collectors.joining(", "));
        String touched = "subject_id = any((select ids from touched)::bigint[])";
        return RowProjection.sql(
                REFERENCES,
                new RowProjection.Origin(
                        "claim c",
                        "c." + touched + " and (c.property, c.subject_kind) in (" + referring + ")",
                        "c.subject_id",
                        "r." + touched));
    }

    private static boolean refers(PropertyRule rule) {
        return rule.value instanceof Value.OfNode && rule.targets.stream().anyMatch(Target.Columns.class::isInstance);
    }
}
