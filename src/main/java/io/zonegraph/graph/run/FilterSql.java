package io.zonegraph.graph.run;

import io.zonegraph.graph.ErrorCode;
import io.zonegraph.graph.Read;
import io.zonegraph.graph.RequestException;
import io.zonegraph.graph.model.Attribute;
import io.zonegraph.graph.model.EntityModel;
import io.zonegraph.graph.model.EntityModels;
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
    private int aliases;

    FilterSql(Sql sql, EntityModels models, Descriptions descriptions) {
        this.sql = sql;
        this.models = models;
        this.descriptions = descriptions;
    }

    /** Adds {@code and (...)} for the filter on rows of {@code entity} under {@code alias}. */
    void and(EntityModel entity, String alias, Map<String, Object> filter) {
        sql.add(" and ");
        all(entity, alias, filter);
    }

    private void all(EntityModel entity, String alias, Map<String, Object> filter) {
        sql.add("(true");
        filter.forEach((field, condition) -> {
            given(field, condition);
            sql.add(" and ");
            one(entity, alias, field, condition);
        });
        sql.add(")");
    }

    private void one(EntityModel entity, String alias, String field, Object condition) {
        switch (field) {
            case "and", "or" -> each(entity, alias, field, maps(condition));
            case "not" -> {
                sql.add("not coalesce(");
                all(entity, alias, map(condition));
                sql.add(", false)");
            }
            default -> field(entity, alias, field, map(condition));
        }
    }

    /** Of no filters all hold, and none does. */
    private void each(EntityModel entity, String alias, String operator, List<Map<String, Object>> filters) {
        sql.add("(").add(String.valueOf(operator.equals("and")));
        for (Map<String, Object> filter : filters) {
            sql.add(" ").add(operator).add(" ");
            all(entity, alias, filter);
        }
        sql.add(")");
    }

    private void field(EntityModel entity, String alias, String field, Map<String, Object> condition) {
        Read read = descriptions.of(entity.entity(), field);
        switch (read) {
            case Read.Choice choice -> name(alias, entity, choice.search(), condition);
            case Read.Rows rows -> relation(alias, entity, rows, condition);
            case null -> attribute(alias, entity, field, condition);
            default -> throw unknown(entity, field);
        }
    }

    private void attribute(String alias, EntityModel entity, String field, Map<String, Object> condition) {
        Attribute attribute = entity.attribute(field).orElseThrow(() -> unknown(entity, field));
        switch (attribute) {
            case Attribute.Value value
            when field.equals("id") -> ComparisonSql.ids(sql, alias + "." + value.column(), entity.kind(), condition);
            case Attribute.Value value -> ComparisonSql.value(sql, alias + "." + value.column(), condition);
            case Attribute.Embedded embedded
            when embedded.attributes().containsKey("earliest") ->
                ComparisonSql.date(
                        sql,
                        alias + "." + column(embedded, "earliest"),
                        alias + "." + column(embedded, "latest"),
                        condition);
            case Attribute.Embedded embedded -> parts(alias, embedded, condition);
            case Attribute.Reference reference -> reference(alias, reference, condition);
        }
    }

    private void parts(String alias, Attribute.Embedded embedded, Map<String, Object> condition) {
        sql.add("(true");
        condition.forEach((part, comparison) -> {
            given(part, comparison);
            sql.add(" and ");
            ComparisonSql.value(sql, alias + "." + column(embedded, part), map(comparison));
        });
        sql.add(")");
    }

    private void reference(String alias, Attribute.Reference reference, Map<String, Object> condition) {
        EntityModel target = models.of(reference.target());
        String inner = alias();
        sql.add("exists (select 1 from " + target.table() + " " + inner + " where " + inner + "." + target.idColumn()
                + " = " + alias + "." + reference.column());
        and(target, inner, condition);
        sql.add(")");
    }

    /** {@code some}, {@code none} and {@code every} over the rows of a relation. */
    private void relation(String alias, EntityModel entity, Read.Rows rows, Map<String, Object> condition) {
        sql.add("(true");
        condition.forEach((quantifier, filter) -> {
            given(quantifier, filter);
            sql.add(quantifier.equals("some") ? " and exists (select 1" : " and not exists (select 1");
            RowSource source = RowSource.of(rows, models, alias(), alias());
            String parent = alias + "." + entity.idColumn();
            source.from(sql, parent, Map.of());
            source.where(sql, parent, Map.of());
            if (quantifier.equals("every")) {
                sql.add(" and not coalesce(");
                all(source.target(), source.row(), map(filter));
                sql.add(", false)");
            } else {
                and(source.target(), source.row(), map(filter));
            }
            sql.add(")");
        });
        sql.add(")");
    }

    private void name(String alias, EntityModel entity, Read.TextSearch search, Map<String, Object> condition) {
        EntityModel names = models.of(search.entity());
        sql.add("(true");
        condition.forEach((operator, text) -> {
            given(operator, text);
            String inner = alias();
            sql.add(" and exists (select 1 from " + names.table() + " " + inner + " where " + inner + "."
                    + names.column(search.owner()) + " = " + alias + "." + entity.idColumn() + " and ");
            String column = inner + "." + names.column(search.folded());
            ComparisonSql.folded(sql, new ComparisonSql.Folded(column, search.fold()), operator, (String) text);
            sql.add(")");
        });
        sql.add(")");
    }

    private String alias() {
        return "f" + aliases++;
    }

    private static String column(Attribute.Embedded embedded, String part) {
        if (embedded.attributes().get(part) instanceof Attribute.Value value) {
            return value.column();
        }
        throw new IllegalStateException("'" + embedded.name() + "' has no part '" + part + "'.");
    }

    private static IllegalStateException unknown(EntityModel entity, String field) {
        return new IllegalStateException(
                "The filter of " + entity.entity().getSimpleName() + " has a field that the type has not: " + field);
    }

    private static void given(String field, @Nullable Object condition) {
        if (condition == null) {
            throw new RequestException(
                    ErrorCode.BAD_USER_INPUT,
                    "`" + field + "` is null in a filter. Leave it out, or ask for unknown values by `isNull: true`.");
        }
    }

    @SuppressWarnings("unchecked") // Coerced by graphql-java after the input types.
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked") // Coerced by graphql-java after the input types.
    private static List<Map<String, Object>> maps(Object value) {
        return (List<Map<String, Object>>) value;
    }
}
