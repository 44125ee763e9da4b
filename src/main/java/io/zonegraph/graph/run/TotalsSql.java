package io.zonegraph.graph.run;

import io.zonegraph.graph.CountedWhen;
import io.zonegraph.graph.Read;
import io.zonegraph.graph.model.EntityModel;
import io.zonegraph.graph.plan.TotalsPlan;
import io.zonegraph.graph.plan.TotalsPlan.Measure;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Writes totals as SQL: the matching rows with their keys ({@code m}), amounts by currency, and the groups ({@code g}).
 * A row that does not count is told apart, not left out, so that what is excluded can be told.
 */
final class TotalsSql {

    private final Sql sql;
    private final TotalsPlan plan;
    private final RowSource source;
    private final EntityModel entity;
    private final List<Dimension> dimensions;
    private final Map<String, Object> arguments;
    private final Catalog catalog;

    /** What is added up, and of which rows. */
    record Added(TotalsPlan plan, RowSource source) {}

    TotalsSql(Sql sql, Added added, Map<String, Object> arguments, Catalog catalog) {
        this.sql = sql;
        this.plan = added.plan();
        this.source = added.source();
        this.entity = plan.rows().entity();
        this.arguments = arguments;
        this.catalog = catalog;
        this.dimensions = plan.grouped() ? Dimension.of(source, arguments, catalog) : List.of();
    }

    /** Writes a query without its {@code select}ed cells: {@code (...) x}. {@code matching} adds from and where. */
    void write(Consumer<Runnable> matching) {
        sql.add("(with m as (select ");
        // Links may lead to the same node twice, in two roles; what it holds counts once.
        boolean linked = source.read().relation() instanceof Read.Relation.Link;
        if (linked || dimensions.stream().anyMatch(Dimension::isLink)) {
            sql.add("distinct ");
        }
        boolean apart = plan.tellsExcluded() && !"ALL".equals(arguments.get(TotalsPlan.COUNTING));
        sql.add(source.subject().id() + " as id, " + (apart ? "coalesce(" + counted() + ", false)" : "true")
                + " as counted");
        dimensions.forEach(dimension -> sql.add(dimension.columns()));
        columns().forEach(column -> sql.add(", t." + column + " as c_" + column));
        matching.accept(() -> dimensions.forEach(dimension -> dimension.join(sql, entity, catalog.models())));
        if (!apart && !"ALL".equals(arguments.get(TotalsPlan.COUNTING))) {
            sql.add(" and ").add(counted());
        }
        sql.add(")");
        money();
        groups();
        sql.add(") x");
    }

    private String counted() {
        StringBuilder condition = new StringBuilder("true");
        for (CountedWhen when : entity.entity().getAnnotationsByType(CountedWhen.class)) {
            condition
                    .append(" and t.")
                    .append(entity.column(when.attribute()))
                    .append(" = '")
                    .append(when.is())
                    .append('\'');
        }
        return condition.toString();
    }

    /** The columns of the rows that any measure is made of. */
    private Set<String> columns() {
        Set<String> columns = new LinkedHashSet<>();
        for (Measure measure : plan.measures().values()) {
            switch (measure) {
                case Measure.Number number -> columns.add(number.column());
                case Measure.Money money
                when money.table() == null -> {
                    columns.add(money.amount());
                    columns.add(money.currency());
                }
                case Measure.Money money -> {}
                case Measure.Warning warning -> columns.add(entity.column("name"));
            }
        }
        return columns;
    }

    private void money() {
        plan.measures().forEach((column, measure) -> {
            if (measure instanceof Measure.Money money) {
                String role = money.role() == null ? "null::text" : "a." + money.role();
                String alias = money.table() == null ? "m.c_" : "a.";
                sql.add(", " + column + " as (select " + keys("z") + "json_agg(json_build_object(");
                String before = "";
                for (Map.Entry<String, String> field : money.fields().entrySet()) {
                    sql.add(before + "'" + field.getKey() + "', " + moneyField(field.getValue()));
                    before = ", ";
                }
                sql.add(") order by z.currency, z.role) as j from (select " + keys("m") + alias + money.currency()
                        + " as currency, " + role + " as role");
                String amount = alias + money.amount();
                new TreeSet<>(money.fields().values()).forEach(field -> sql.add(aggregate(field, amount)));
                sql.add(" from m");
                if (money.table() != null) {
                    sql.add(" join " + money.table() + " a on a." + money.owner() + " = m.id");
                }
                sql.add(" where m.counted and " + alias + money.amount() + " is not null group by " + keys("m") + alias
                        + money.currency() + ", " + role + ") z");
                if (!dimensions.isEmpty()) {
                    String group = keys("z");
                    sql.add(" group by " + group.substring(0, group.length() - 2));
                }
                sql.add(")");
            }
        });
    }

    private static String aggregate(String field, String amount) {
        return switch (field) {
            case "known" -> ", count(*) as known";
            case "sum" -> ", sum(" + amount + ") as sum";
            case "minimum", "maximum" -> ", " + field.substring(0, 3) + "(" + amount + ") as " + field;
            case "average" -> ", trim_scale(round(avg(" + amount + "), 4)) as average";
            default -> "";
        };
    }

    private static String moneyField(String field) {
        return switch (field) {
            case "__typename" -> "'MoneyTotals'";
            case "known", "currency", "role" -> "z." + field;
            default -> "z." + field + "::text";
        };
    }

    private void groups() {
        sql.add(" select g.*");
        for (int place = 0; plan.grouped() && place < TotalsPlan.MOST_DIMENSIONS; place++) {
            sql.add(place < dimensions.size() ? dimensions.get(place).told() : Dimension.untold(place));
        }
        plan.measures().forEach((column, measure) -> {
            switch (measure) {
                case Measure.Money money -> sql.add(", coalesce(" + column + ".j, '[]') as " + column);
                case Measure.Warning warning -> warning(column);
                case Measure.Number number -> {}
            }
        });
        sql.add(" from (select " + keys("m") + "count(*) filter (where m.counted) as n, "
                + "count(*) filter (where not m.counted) as e");
        plan.measures().forEach((column, measure) -> {
            if (measure instanceof Measure.Number(String of, String function)) {
                // An average is rounded, which only exact numbers can be.
                String exact = function.equals("avg") ? "::numeric" : "";
                String aggregate = function + "(m.c_" + of + exact + ") filter (where m.counted)";
                sql.add(", " + (function.equals("avg") ? "trim_scale(round(" + aggregate + ", 6))" : aggregate) + " as "
                        + column);
            }
        });
        sql.add(" from m");
        if (plan.grouped()) {
            String keys = keys("m");
            sql.add(" group by " + keys.substring(0, keys.length() - 2)
                    + " having count(*) filter (where m.counted) > 0");
            order("m", "n");
            sql.add(" limit ").bind(String.valueOf(arguments.get("first"))).add("::bigint");
        }
        sql.add(") g");
        plan.measures().forEach((column, measure) -> {
            if (measure instanceof Measure.Money) {
                sql.add(" left join " + column + " on " + same(column, "g"));
            }
        });
        if (plan.grouped()) {
            order("g", "g.n");
        }
    }

    private void order(String alias, String count) {
        String keys = keys(alias);
        sql.add(" order by " + ("KEY".equals(arguments.get("order")) ? "" : count + " desc, "))
                .add(keys.substring(0, keys.length() - 2));
    }

    private void warning(String column) {
        Read.Rows overlaps = (Read.Rows) catalog.descriptions().of(entity.entity(), TotalsPlan.OVERLAPS);
        RowSource others = RowSource.of(Objects.requireNonNull(overlaps), catalog.models(), "o", "ol");
        sql.add(", (select 'These share land, which sums of areas count more than once: ' "
                + "|| string_agg(least(a.c_name, b.c_name) || ' and ' || greatest(a.c_name, b.c_name), '; ' "
                + "order by least(a.c_name, b.c_name), greatest(a.c_name, b.c_name)) || '.' "
                + "from m a join m b on a.id < b.id and " + same("a", "b") + " where a.counted and b.counted and "
                + same("a", "g") + " and exists (select 1");
        others.from(sql, "a.id", Map.of());
        others.where(sql, "a.id", Map.of());
        sql.add(" and o." + entity.idColumn() + " = b.id)) as " + column);
    }

    /** The key columns, each followed by a comma. */
    private String keys(String alias) {
        StringBuilder keys = new StringBuilder();
        for (Dimension dimension : dimensions) {
            for (String column : dimension.names()) {
                keys.append(alias).append('.').append(column).append(", ");
            }
        }
        return keys.toString();
    }

    private String same(String one, String other) {
        StringBuilder same = new StringBuilder("true");
        for (Dimension dimension : dimensions) {
            for (String column : dimension.names()) {
                same.append(" and ").append(one).append('.').append(column).append(" is not distinct from ");
                same.append(other).append('.').append(column);
            }
        }
        return same.toString();
    }
}
