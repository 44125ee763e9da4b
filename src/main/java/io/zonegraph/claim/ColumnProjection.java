package io.zonegraph.claim;

import io.zonegraph.node.Language;
import io.zonegraph.node.NameKind;
import io.zonegraph.node.NodeKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Projects the winning claims, and the names, onto the columns of the nodes of one kind: one statement for all. */
final class ColumnProjection {

    private static final String STATEMENT = """
            with touched as (
                select id, updated_at from {table} where id = any(?::bigint[])
            ), winner as (
                select distinct on (c.subject_id, c.property) c.*
                from claim c join touched t on t.id = c.subject_id
                where c.property in ({properties}) and {candidates}
                order by c.subject_id, c.property, {latest first}{order}
            ), projected as (
                select t.id, {picks}
                from touched t left join winner c on c.subject_id = t.id
                group by t.id, t.updated_at
            )
            update {table} n set {set}, version = n.version + 1
            from projected p
            where p.id = n.id and ({old}) is distinct from ({new})
            """;

    private static final String NAME = """
            (select n.value from name n
            where n.node_id = t.id and n.language = '{language}' and n.kind in ({kinds})
            order by array_position(array[{kinds}], n.kind), n.id limit 1) as name_{language}""";

    /** The last change of the node by its claims, as the list of changes tells it, unless something else came later. */
    private static final String UPDATED_AT = """
            (select greatest(t.updated_at, max(h.recorded_at), max(h.superseded_at)) from claim h
            where h.subject_id = t.id) as updated_at""";

    private final List<Property> latest = new ArrayList<>();
    private final List<Property> properties = new ArrayList<>();
    private final List<String> columns = new ArrayList<>();
    private final List<String> picks = new ArrayList<>();

    private ColumnProjection(Collection<PropertyRule> rules) {
        for (PropertyRule rule : rules) {
            for (Target target : rule.targets) {
                if (target instanceof Target.Columns projected) {
                    add(rule.property, projected);
                }
            }
        }
        for (Language language : Language.values()) {
            columns.add("name_" + language.tag);
            picks.add(nameIn(language));
        }
        columns.add("updated_at");
        picks.add(UPDATED_AT);
    }

    /** The statement takes the ids of the nodes; it writes only those that change, and counts up their version. */
    static String sql(NodeKind kind, Collection<PropertyRule> rules) {
        ColumnProjection projection = new ColumnProjection(rules);
        return new Sql(STATEMENT)
                .with("properties", Sql.list(projection.properties))
                .with("candidates", Winner.CANDIDATES)
                .with("latest first", projection.latestFirst())
                .with("order", Winner.ORDER)
                .with("picks", String.join(", ", projection.picks))
                .with("table", kind.table)
                .with("set", projection.each("%1$s = p.%1$s"))
                .with("old", projection.each("n.%s"))
                .with("new", projection.each("p.%s"))
                .text();
    }

    private void add(Property property, Target.Columns projected) {
        properties.add(property);
        if (projected.latest()) {
            latest.add(property);
        }
        for (ProjectedColumn column : projected.columns()) {
            columns.add(column.column());
            picks.add(column.pick(property));
        }
    }

    /** The best kind of name there is in the language; among equals the first that was given. */
    private static String nameIn(Language language) {
        String kinds = Sql.list(
                NameKind.OFFICIAL,
                NameKind.COMMON,
                NameKind.ABBREVIATION,
                NameKind.TRANSLITERATION,
                NameKind.TRANSLATED);
        return new Sql(NAME)
                .with("language", language.name())
                .with("kinds", kinds)
                .text();
    }

    private String latestFirst() {
        if (latest.isEmpty()) {
            return "";
        }
        String when = "case when c.property in (" + Sql.list(latest) + ") then ";
        return when + "c.on_from end desc nulls last, " + when + "c.ordinal end desc nulls last, ";
    }

    private String each(String format) {
        return columns.stream().map(format::formatted).collect(Collectors.joining(", "));
    }
}
