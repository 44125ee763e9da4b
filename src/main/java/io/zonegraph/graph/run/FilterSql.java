package io.zonegraph.graph.run;

import io.zonegraph.graph.Read;
import io.zonegraph.graph.RequestException;
import io.zonegraph.graph.model.EntityModel;
import io.zonegraph.graph.model.EntityModels;
import io.zonegraph.graph.plan.Presence;
import io.zonegraph.graph.schema.Descriptions;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes a coerced filter as SQL. A field of a filter means the field of the same name of the type that it filters: an
 * attribute, a reference, a name, or a relation.
 */
final class FilterSql {

    private final Sql sql;
    private final EntityModels models;
    private final Descriptions descriptions;
    private final TableStatistics statistics;
    private final FilterLimits limits;
    private final ReferenceSql references;
    private int aliases;

    FilterSql(Sql sql, Catalog catalog) {
        this.sql = sql;
        this.limits = new FilterLimits(sql.cost());
        this.models = catalog.models();
        this.descriptions = catalog.descriptions();
        this.statistics = catalog.statistics();
        this.references = new ReferenceSql(this);
    }

    /**
     * Whose fields a filter means.
     *
     * @param entity the entity; null for a node that only its id tells of, whatever its kind
     * @param type the class that the entity, or any node, is in the schema
     * @param alias the alias of the row
     * @param id the expression for the row's id
     * @param node of a link, the node that it leads to; null for a row that is no link
     */
    record Subject(
            @Nullable EntityModel entity,
            Class<?> type,
            String alias,
            String id,
            @Nullable Subject node) {

        Subject(@Nullable EntityModel entity, Class<?> type, String alias, String id) {
            this(entity, type, alias, id, null);
        }

        static Subject of(EntityModel entity, String alias) {
            return new Subject(entity, entity.entity(), alias, alias + "." + entity.idColumn());
        }
    }

    /** Adds {@code and (...)} for the filter. */
    void and(Subject subject, Map<String, Object> filter) {
        sql.add(" and ");
        all(subject, filter);
    }

    /** Adds {@code (...)} for the filter. */
    void all(Subject subject, Map<String, Object> filter) {
        sql.add("(true");
        limits.nested(() -> filter.forEach((field, condition) -> {
            Arguments.given(field, condition);
            sql.add(" and ");
            RequestException.within(field, () -> one(subject, field, condition));
        }));
        sql.add(")");
    }

    private void one(Subject subject, String field, Object condition) {
        switch (field) {
            case "and", "or" -> each(subject, field, Arguments.maps(condition));
            case "not" -> {
                sql.add("not coalesce(");
                all(subject, Arguments.map(condition));
                sql.add(", false)");
            }
            default -> {
                limits.condition();
                if (condition instanceof Boolean there) {
                    references.presence(
                            subject, Presence.field(field).orElseThrow(() -> unknown(subject, field)), there);
                } else if (subject.node() != null && field.equals("node")) {
                    all(subject.node(), Arguments.map(condition));
                } else {
                    Map<String, Object> operators = Arguments.map(condition);
                    FilterLimits.values(sql.cost(), operators);
                    field(subject, field, operators);
                }
            }
        }
    }

    private boolean isOfOneKind(Subject subject, Map<String, Object> filter) {
        return (subject.entity() == null || subject.entity() == models.register())
                && filter.size() == 1
                && filter.values().iterator().next() instanceof Map<?, ?>
                && models.ofField(filter.keySet().iterator().next()).isPresent();
    }

    /** A node of one of some kinds, as one set of ids: a search can begin at it, as it could not at alternatives. */
    private void oneOf(Subject subject, List<Map<String, Object>> filters) {
        sql.add(subject.id() + " in (");
        for (int i = 0; i < filters.size(); i++) {
            sql.add(i == 0 ? "" : " union all ");
            String place = "[" + i + "]";
            filters.get(i).forEach((kind, condition) -> {
                limits.condition();
                EntityModel entity = models.ofField(kind).orElseThrow();
                sql.price().pay(Price.PROBE);
                String inner = alias();
                sql.add("select " + inner + "." + entity.idColumn());
                RequestException.within(
                        place,
                        () -> RequestException.within(
                                kind, () -> references.from(entity, inner, "true", Arguments.map(condition))));
            });
        }
        sql.add(")");
    }

    /** Of no filters all hold, and none does. */
    private void each(Subject subject, String operator, List<Map<String, Object>> filters) {
        if (operator.equals("or")
                && !filters.isEmpty()
                && filters.stream().allMatch(any -> isOfOneKind(subject, any))) {
            oneOf(subject, filters);
            return;
        }
        sql.add("(").add(String.valueOf(operator.equals("and")));
        for (int i = 0; i < filters.size(); i++) {
            Map<String, Object> filter = filters.get(i);
            sql.add(" ").add(operator).add(" ");
            RequestException.within("[" + i + "]", () -> all(subject, filter));
        }
        sql.add(")");
    }

    private void field(Subject subject, String field, Map<String, Object> condition) {
        switch (descriptions.of(subject.type(), field)) {
            case Read.Choice choice -> name(subject, choice.search(), condition);
            case Read.Rows rows
            when descriptions.isSingle(subject.type(), field) -> references.single(subject, rows, condition);
            case Read.Rows rows -> related(subject, rows, field, condition);
            case Read.Reference reference -> references.node(subject, reference, field, condition);
            case Read.Kind kind -> plain(subject, field, condition);
            case null -> plain(subject, field, condition);
            default -> throw unknown(subject, field);
        }
    }

    private void plain(Subject subject, String field, Map<String, Object> condition) {
        EntityModel entity = subject.entity();
        boolean known = entity != null && entity != models.register();
        if (entity != null && known) {
            new AttributeSql(this, entity, subject.alias()).write(field, condition);
        } else if (field.equals("id")) {
            ComparisonSql.ids(
                    sql, subject.id(), id -> GlobalId.ofNode(id, models).row(), condition);
        } else if (models.register().attribute(field).isEmpty()) {
            ofKind(subject, field, condition);
        } else if (entity != null) {
            new AttributeSql(this, entity, subject.alias()).write(field, condition);
        } else {
            references.exists(models.register(), subject.id(), Map.of(field, condition));
        }
    }

    /** A node of any kind is of this one, and then its own fields count. */
    private void ofKind(Subject subject, String field, Map<String, Object> condition) {
        references.exists(models.ofField(field).orElseThrow(() -> unknown(subject, field)), subject.id(), condition);
    }

    private void related(Subject subject, Read.Rows rows, String field, Map<String, Object> condition) {
        Class<?> edges = descriptions.edgeOf(subject.type(), field);
        new RelationSql(this, new RelationSql.Related(subject, rows, edges), condition).write();
    }

    private void name(Subject subject, Read.TextSearch search, Map<String, Object> condition) {
        EntityModel names = models.of(search.entity());
        sql.add("(true");
        condition.forEach((operator, text) -> {
            Arguments.given(operator, text);
            String inner = alias();
            sql.add(" and exists (select 1 from " + names.table() + " " + inner + " where " + inner + "."
                    + names.column(search.owner()) + " = " + subject.id() + " and ");
            String column = inner + "." + names.column(search.folded());
            sql.price()
                    .atMostFor(
                            statistics.rows(names.table()),
                            () -> ComparisonSql.folded(
                                    sql, new ComparisonSql.Folded(column, search.fold()), operator, text));
            sql.add(")");
        });
        sql.add(")");
    }

    Sql sql() {
        return sql;
    }

    EntityModels models() {
        return models;
    }

    Descriptions descriptions() {
        return descriptions;
    }

    ReferenceSql references() {
        return references;
    }

    TableStatistics statistics() {
        return statistics;
    }

    /** A name that no other table of the statement has. */
    String alias() {
        return "f" + aliases++;
    }

    static IllegalStateException unknown(Subject subject, String field) {
        return new IllegalStateException(
                "The filter of " + subject.type().getSimpleName() + " has a field that the type has not: " + field);
    }
}
