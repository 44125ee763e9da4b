package io.zonegraph.graph.run;

import io.zonegraph.graph.Read;
import io.zonegraph.graph.RequestException;
import io.zonegraph.graph.model.Attribute;
import io.zonegraph.graph.model.EntityModel;
import io.zonegraph.graph.model.EntityModels;
import io.zonegraph.graph.plan.Presence;
import io.zonegraph.graph.schema.Descriptions;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes a coerced filter as SQL. A field of a filter means the field of the same name of the type that it filters: an
 * attribute, a reference, a name, or a relation.
 */
final class FilterSql {

    private final Sql sql;
    private final EntityModels models;
    private final Descriptions descriptions;
    private final FilterLimits limits;
    private int aliases;

    FilterSql(Sql sql, Catalog catalog) {
        this.sql = sql;
        this.limits = new FilterLimits(sql.cost());
        this.models = catalog.models();
        this.descriptions = catalog.descriptions();
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
                    presence(subject, Presence.field(field).orElseThrow(() -> unknown(subject, field)), there);
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
        for (Map<String, Object> filter : filters) {
            sql.add(filter == filters.getFirst() ? "" : " union all ");
            filter.forEach((kind, condition) -> {
                limits.condition();
                EntityModel entity = models.ofField(kind).orElseThrow();
                String inner = alias();
                sql.add("select " + inner + "." + entity.idColumn());
                RequestException.within(kind, () -> from(entity, inner, "true", Arguments.map(condition)));
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
            case Read.Rows rows when descriptions.isSingle(subject.type(), field) -> single(subject, rows, condition);
            case Read.Rows rows -> related(subject, rows, field, condition);
            case Read.Reference reference -> reference(subject, reference, field, condition);
            case Read.Kind kind -> plain(subject, field, condition);
            case null -> plain(subject, field, condition);
            default -> throw unknown(subject, field);
        }
    }

    private void plain(Subject subject, String field, Map<String, Object> condition) {
        EntityModel entity = subject.entity();
        boolean known = entity != null && entity != models.register();
        if (entity != null && known) {
            attribute(entity, subject.alias(), field, condition);
        } else if (field.equals("id")) {
            ComparisonSql.ids(
                    sql, subject.id(), id -> GlobalId.ofNode(id, models).row(), condition);
        } else if (models.register().attribute(field).isEmpty()) {
            ofKind(subject, field, condition);
        } else if (entity != null) {
            attribute(entity, subject.alias(), field, condition);
        } else {
            exists(models.register(), subject.id(), Map.of(field, condition));
        }
    }

    /** A node of any kind is of this one, and then its own fields count. */
    private void ofKind(Subject subject, String field, Map<String, Object> condition) {
        exists(models.ofField(field).orElseThrow(() -> unknown(subject, field)), subject.id(), condition);
    }

    private void attribute(EntityModel entity, String alias, String field, Map<String, Object> condition) {
        Attribute attribute = entity.attribute(field).orElseThrow(() -> unknown(Subject.of(entity, alias), field));
        switch (attribute) {
            case Attribute.Value value -> value(entity, field, alias + "." + value.column(), condition);
            case Attribute.Embedded embedded -> {
                if (embedded.has("currency") && condition.get("currency") != null) {
                    String currency = condition.get("currency").toString();
                    sql.note(new Sql.OfCurrency("filter", entity.table(), embedded.column("currency"), currency, null));
                }
                embedded(alias, embedded, condition);
            }
            case Attribute.Reference reference ->
                exists(models.of(reference.target()), alias + "." + reference.column(), condition);
        }
    }

    private void value(EntityModel entity, String field, String column, Map<String, Object> condition) {
        switch (field) {
            case "id" -> ComparisonSql.ids(sql, column, id -> GlobalId.rowOf(id, entity.kind(), models), condition);
            case "slug" -> ComparisonSql.slug(sql, column, condition);
            case String day
            when descriptions.isA("Date", entity.entity(), day) ->
                DateSql.ofDay(column).fulfils(sql, condition);
            case String instant
            when descriptions.isA("DateTime", entity.entity(), instant) ->
                ComparisonSql.instant(sql, column, condition);
            default -> ComparisonSql.value(sql, column, condition);
        }
    }

    private void embedded(String alias, Attribute.Embedded embedded, Map<String, Object> condition) {
        if (embedded.has("earliest")) {
            DateSql.of(embedded, alias).fulfils(sql, condition);
        } else if (embedded.has("currency")) {
            ComparisonSql.money(
                    sql, alias + "." + embedded.column("amount"), alias + "." + embedded.column("currency"), condition);
        } else {
            new PlaceSql(sql, models, this).fulfils(PlaceSql.Point.of(embedded, alias), condition);
        }
    }

    private void exists(EntityModel target, String id, Map<String, Object> condition) {
        String inner = alias();
        sql.add("exists (select 1");
        from(target, inner, inner + "." + target.idColumn() + " = " + id, condition);
        sql.add(")");
    }

    private void from(EntityModel target, String alias, String where, Map<String, Object> condition) {
        sql.add(" from " + target.table() + " " + alias + " where " + where);
        Optional.ofNullable(target.onlyThisClass(alias))
                .ifPresent(only -> sql.add(" and ").add(only));
        and(Subject.of(target, alias), condition);
    }

    private void reference(Subject subject, Read.Reference reference, String field, Map<String, Object> condition) {
        EntityModel entity = Objects.requireNonNull(subject.entity());
        String id = subject.alias() + "." + entity.column(reference.idAttribute());
        sql.add("(" + id + " is not null");
        and(new Subject(null, descriptions.classOf(subject.type(), field), subject.alias(), id), condition);
        sql.add(")");
    }

    /** Whether there is one of what a field may hold: what it is does not matter, so no other table is read if a column tells. */
    private void presence(Subject subject, String field, boolean there) {
        EntityModel entity = Objects.requireNonNull(subject.entity());
        sql.add(there ? "(" : "(not ");
        switch (descriptions.of(subject.type(), field)) {
            case Read.Rows rows -> single(subject, rows, Map.of());
            case Read.Reference reference ->
                sql.add("(" + subject.alias() + "." + entity.column(reference.idAttribute()) + " is not null)");
            case null, default -> sql.add("(" + subject.alias() + "." + entity.column(field) + " is not null)");
        }
        sql.add(")");
    }

    private void single(Subject subject, Read.Rows rows, Map<String, Object> condition) {
        sql.add("exists (select 1");
        RowSource source = RowSource.of(rows, models, alias(), alias());
        source.from(sql, subject.id(), Map.of());
        source.where(sql, subject.id(), Map.of());
        and(Subject.of(source.target(), source.row()), condition);
        sql.add(")");
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
            ComparisonSql.folded(sql, new ComparisonSql.Folded(column, search.fold()), operator, text);
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

    /** A name that no other table of the statement has. */
    String alias() {
        return "f" + aliases++;
    }

    private static IllegalStateException unknown(Subject subject, String field) {
        return new IllegalStateException(
                "The filter of " + subject.type().getSimpleName() + " has a field that the type has not: " + field);
    }
}
