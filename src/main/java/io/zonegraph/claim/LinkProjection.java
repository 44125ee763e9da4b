package io.zonegraph.claim;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Projects the claims whose value is one of many nodes onto links; those of symmetric properties onto one each way. */
final class LinkProjection {

    private static final RowTable LINKS = RowTable.of("link", "subject_id")
            .key("property", "c.property")
            .column("subject_kind", "d.subject_kind")
            .key("object_id", "d.object_id")
            .column("object_kind", "d.object_kind")
            .key("role", "c.role")
            .key("office", "zg_office(c)")
            .key("since", "case when c.property = 'POSITION' then c.valid_from_edtf end")
            .column("side", "c.side")
            .column("ordinal", "c.ordinal")
            .column("share_percent", figure(Unit.PERCENT))
            .column("area_hectares", figure(Unit.HECTARE))
            .column("label", "c.label")
            .date("valid_from", "valid_from")
            .date("valid_to", "valid_to");

    private static final String CLAIMS = """
            claim c cross join lateral (
                select c.subject_id, c.subject_kind, c.object_id, c.object_kind
                union all
                select c.object_id, c.object_kind, c.subject_id, c.subject_kind where c.property in ({symmetric})
            ) d""";

    private static final String CONDITION = """
            (c.property, c.subject_kind) in ({linked}) and (
                c.subject_id = any((select ids from touched)::bigint[])
                or c.object_id = any((select ids from touched)::bigint[]) and c.property in ({symmetric})
            )""";

    private static final String SCOPE = """
            (
                r.subject_id = any((select ids from touched)::bigint[])
                or r.object_id = any((select ids from touched)::bigint[]) and r.property in ({symmetric})
            )""";

    private LinkProjection() {}

    private static String figure(Unit unit) {
        return "case when c.unit = '" + unit.code + "' then c.quantity end";
    }

    /** The statement takes the ids of the touched nodes. */
    static String sql(Collection<PropertyRule> rules) {
        Set<Property> symmetric = EnumSet.noneOf(Property.class);
        rules.stream()
                .filter(rule -> rule.targets.contains(new Target.Links(true)))
                .forEach(rule -> symmetric.add(rule.property));
        String linked = rules.stream()
                .filter(rule -> rule.targets.stream().anyMatch(Target.Links.class::isInstance))
                .map(rule -> "('%s', '%s')".formatted(rule.property, rule.subject.word))
                .collect(Collectors.joining(", "));
        String both = Sql.list(symmetric);
        return RowProjection.sql(
                LINKS,
                new RowProjection.Origin(
                        new Sql(CLAIMS).with("symmetric", both).text(),
                        new Sql(CONDITION)
                                .with("linked", linked)
                                .with("symmetric", both)
                                .text(),
                        "d.subject_id",
                        new Sql(SCOPE).with("symmetric", both).text()));
    }
}
