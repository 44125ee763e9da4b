package io.zonegraph.graph.run;

import io.zonegraph.graph.Read;
import io.zonegraph.graph.model.EntityModel;
import io.zonegraph.graph.run.FilterSql.Subject;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Writes conditions on the one row that a row refers to as SQL, and on whether it refers to any. */
final class ReferenceSql {

    private final FilterSql filters;
    private final Sql sql;

    ReferenceSql(FilterSql filters) {
        this.filters = filters;
        this.sql = filters.sql();
    }

    /** Adds whether the entity has a row of this id, and the row fulfils the condition. */
    void exists(EntityModel target, String id, Map<String, Object> condition) {
        sql.price().pay(Price.PROBE);
        String inner = filters.alias();
        sql.add("exists (select 1");
        sql.price().through(() -> from(target, inner, inner + "." + target.idColumn() + " = " + id, condition));
        sql.add(")");
    }

    void from(EntityModel target, String alias, String where, Map<String, Object> condition) {
        sql.add(" from " + target.table() + " " + alias + " where " + where);
        Optional.ofNullable(target.onlyThisClass(alias))
                .ifPresent(only -> sql.add(" and ").add(only));
        filters.and(Subject.of(target, alias), condition);
    }

    void node(Subject subject, Read.Reference reference, String field, Map<String, Object> condition) {
        EntityModel entity = Objects.requireNonNull(subject.entity());
        String id = subject.alias() + "." + entity.column(reference.idAttribute());
        sql.add("(" + id + " is not null");
        Class<?> type = filters.descriptions().classOf(subject.type(), field);
        sql.price().through(() -> filters.and(new Subject(null, type, subject.alias(), id), condition));
        sql.add(")");
    }

    /** Whether there is one of what a field may hold: what it is does not matter, so no other table is read if a column tells. */
    void presence(Subject subject, String field, boolean there) {
        EntityModel entity = Objects.requireNonNull(subject.entity());
        sql.add(there ? "(" : "(not ");
        switch (filters.descriptions().of(subject.type(), field)) {
            case Read.Rows rows -> single(subject, rows, Map.of());
            case Read.Reference reference ->
                sql.add("(" + subject.alias() + "." + entity.column(reference.idAttribute()) + " is not null)");
            case null, default -> sql.add("(" + subject.alias() + "." + entity.column(field) + " is not null)");
        }
        sql.add(")");
    }

    void single(Subject subject, Read.Rows rows, Map<String, Object> condition) {
        sql.price().pay(Price.PROBE);
        sql.add("exists (select 1");
        RowSource source = RowSource.of(rows, filters.models(), filters.alias(), filters.alias());
        source.from(sql, subject.id(), Map.of());
        source.where(sql, subject.id(), Map.of());
        filters.and(Subject.of(source.target(), source.row()), condition);
        sql.add(")");
    }
}
