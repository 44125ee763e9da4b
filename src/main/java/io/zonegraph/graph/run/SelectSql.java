package io.zonegraph.graph.run;

import io.zonegraph.graph.RequestException;
import io.zonegraph.graph.plan.Distance;
import io.zonegraph.graph.plan.RowsPlan;
import java.util.Map;
import java.util.Objects;

/** Writes what a statement selects of its rows: their columns, and what only the arguments of a request make. */
final class SelectSql {

    private final Catalog catalog;

    SelectSql(Catalog catalog) {
        this.catalog = catalog;
    }

    void of(Sql sql, RowsPlan rows, Request request) {
        String before = "select ";
        for (String expression : rows.expressions()) {
            sql.add(before);
            Distance distance = rows.computed(expression);
            if (distance == null) {
                sql.add(expression);
            } else {
                request.of(distance.arguments(), () -> distance(sql, distance, request.values(distance.arguments())));
            }
            before = ", ";
        }
    }

    /** To the metre, which is more than any point here is good for. */
    private void distance(Sql sql, Distance distance, Map<String, Object> arguments) {
        sql.add("round(");
        RequestException.within(
                Distance.PLACE,
                () -> new PlaceSql(sql, catalog.models(), new FilterSql(sql, catalog))
                        .distance(
                                new PlaceSql.Point(distance.latitude(), distance.longitude(), ""),
                                Arguments.map(Objects.requireNonNull(arguments.get(Distance.PLACE)))));
        sql.add(")");
    }
}
