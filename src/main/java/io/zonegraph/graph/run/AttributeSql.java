package io.zonegraph.graph.run;

import io.zonegraph.graph.model.Attribute;
import io.zonegraph.graph.model.EntityModel;
import io.zonegraph.graph.model.EntityModels;
import io.zonegraph.graph.run.FilterSql.Subject;
import io.zonegraph.graph.schema.Descriptions;
import java.util.Map;

/** Writes conditions on an attribute of an entity as SQL, by what its type can be asked. */
final class AttributeSql {

    private final FilterSql filters;
    private final Sql sql;
    private final EntityModels models;
    private final Descriptions descriptions;
    private final EntityModel entity;
    private final String alias;

    AttributeSql(FilterSql filters, EntityModel entity, String alias) {
        this.filters = filters;
        this.sql = filters.sql();
        this.models = filters.models();
        this.descriptions = filters.descriptions();
        this.entity = entity;
        this.alias = alias;
    }

    void write(String field, Map<String, Object> condition) {
        Attribute attribute =
                entity.attribute(field).orElseThrow(() -> FilterSql.unknown(Subject.of(entity, alias), field));
        switch (attribute) {
            case Attribute.Value value -> value(field, alias + "." + value.column(), condition);
            case Attribute.Embedded embedded -> {
                if (embedded.has("currency") && condition.get("currency") != null) {
                    String currency = condition.get("currency").toString();
                    sql.note(new Sql.OfCurrency("filter", entity.table(), embedded.column("currency"), currency, null));
                }
                embedded(embedded, condition);
            }
            case Attribute.Reference reference ->
                filters.references().exists(models.of(reference.target()), alias + "." + reference.column(), condition);
        }
    }

    private void value(String field, String column, Map<String, Object> condition) {
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

    private void embedded(Attribute.Embedded embedded, Map<String, Object> condition) {
        if (embedded.has("earliest")) {
            DateSql.of(embedded, alias).fulfils(sql, condition);
        } else if (embedded.has("currency")) {
            ComparisonSql.money(
                    sql, alias + "." + embedded.column("amount"), alias + "." + embedded.column("currency"), condition);
        } else {
            new PlaceSql(sql, models, filters).fulfils(PlaceSql.Point.of(embedded, alias), condition);
        }
    }
}
