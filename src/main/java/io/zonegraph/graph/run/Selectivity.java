package io.zonegraph.graph.run;

import io.zonegraph.graph.Read;
import io.zonegraph.graph.model.Attribute;
import io.zonegraph.graph.model.EntityModel;
import io.zonegraph.graph.run.FilterSql.Subject;
import java.util.List;
import java.util.Map;

/**
 * Which share of rows a filter is expected to keep by what indexes find: values that are asked for by equality. Whatever
 * else it asks may keep all of them.
 */
final class Selectivity {

    private final Catalog catalog;
    private final TableStatistics statistics;

    Selectivity(Catalog catalog) {
        this.catalog = catalog;
        this.statistics = catalog.statistics();
    }

    double of(Subject subject, Map<String, Object> filter) {
        double share = 1;
        for (Map.Entry<String, Object> condition : filter.entrySet()) {
            if (condition.getValue() instanceof List<?> all
                    && condition.getKey().equals("and")) {
                for (Map<String, Object> one : Arguments.maps(all)) {
                    share *= of(subject, one);
                }
            } else if (condition.getValue() instanceof Map<?, ?> operators) {
                share *= ofField(subject, condition.getKey(), Arguments.map(operators));
            }
        }
        return share;
    }

    private double ofField(Subject subject, String field, Map<String, Object> operators) {
        EntityModel entity = subject.entity();
        if (List.of("not", "or", "node").contains(field)) {
            return 1;
        }
        return switch (catalog.descriptions().of(subject.type(), field)) {
            case Read.Choice named -> named(named.search(), operators);
            case Read.Reference reference
            when entity != null -> referred(entity, entity.column(reference.idAttribute()), operators);
            case Read.Rows rows
            when operators.get("some") instanceof Map<?, ?> some -> related(rows, Arguments.map(some));
            case null -> entity == null ? ofNode(field, operators) : attribute(entity, field, operators);
            default -> 1;
        };
    }

    private double attribute(EntityModel entity, String field, Map<String, Object> operators) {
        return switch (entity.attribute(field).orElse(null)) {
            case Attribute.Value value -> equal(entity.table(), value.column(), operators);
            case Attribute.Reference reference ->
                of(Subject.of(catalog.models().of(reference.target()), ""), operators);
            case null -> ofNode(field, operators);
            default -> 1;
        };
    }

    /** Of a node of any kind, by the filter of one kind. */
    private double ofNode(String field, Map<String, Object> operators) {
        if (catalog.models().register().attribute(field).orElse(null) instanceof Attribute.Value of) {
            return equal(catalog.models().register().table(), of.column(), operators);
        }
        return catalog.models()
                .ofField(field)
                .map(kind -> of(Subject.of(kind, ""), operators))
                .orElse(1.0);
    }

    private double referred(EntityModel entity, String column, Map<String, Object> filter) {
        Object id = filter.get("id");
        return id instanceof Map<?, ?> operators
                ? equal(entity.table(), column, Arguments.map(operators))
                : ofKinds(filter);
    }

    private double ofKinds(Map<String, Object> filter) {
        double share = 1;
        for (Map.Entry<String, Object> kind : filter.entrySet()) {
            share *= kind.getValue() instanceof Map<?, ?> condition
                    ? ofNode(kind.getKey(), Arguments.map(condition))
                    : 1;
        }
        return share;
    }

    private double related(Read.Rows rows, Map<String, Object> some) {
        RowSource source = RowSource.of(rows, catalog.models(), "", "");
        double kept = of(source.subject(), some);
        return Math.min(1, kept * source.rowsOfOne(statistics));
    }

    private double named(Read.TextSearch search, Map<String, Object> operators) {
        EntityModel names = catalog.models().of(search.entity());
        return equal(names.table(), names.column(search.folded()), operators);
    }

    private double equal(String table, String column, Map<String, Object> operators) {
        double rows = Math.max(1, statistics.rows(table));
        if (operators.get("eq") instanceof Object value) {
            return Math.max(statistics.share(table, column, value.toString()), 1 / rows);
        }
        if (operators.get("in") instanceof List<?> values) {
            return Math.min(
                    1,
                    values.stream()
                            .mapToDouble(
                                    value -> Math.max(statistics.share(table, column, String.valueOf(value)), 1 / rows))
                            .sum());
        }
        return 1;
    }
}
