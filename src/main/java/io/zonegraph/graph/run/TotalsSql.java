package io.zonegraph.graph.run;

import io.zonegraph.graph.CountedWhen;
import io.zonegraph.graph.Read;
import io.zonegraph.graph.RequestException;
import io.zonegraph.graph.model.EntityModel;
import io.zonegraph.graph.plan.TotalsPlan;
import io.zonegraph.graph.plan.TotalsPlan.Measure;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes totals as SQL: the matching rows with their keys ({@code m}), amounts by currency, all groups ({@code gr}), and those
 * that are told ({@code g}).
 * A row that does not count is told apart, not left out, so that what is excluded can be told.
 */
final class TotalsSql {

    private final Sql sql;
    private final TotalsPlan plan;
    private final RowSource source;
    private final EntityModel entity;
    private final List<Dimension> dimensions;
    private final GroupKeys keys;
    private final Map<String, Object> arguments;
    private final Catalog catalog;
    private final @Nullable GroupOrdering ordering;
    private final boolean withheld;
    private final @Nullable Overlap overlap;

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
        this.keys = new GroupKeys(dimensions);
        this.ordering = plan.grouped()
                ? RequestException.in(TotalsPlan.ORDER_BY, () -> GroupOrdering.of(entity, arguments, catalog))
                : null;
        this.withheld = !"COUNT_TWICE".equals(arguments.get(TotalsPlan.OVERLAPS));
        Overlap all = Overlap.of(entity, catalog);
        this.overlap = all == null || warns() ? all : all.of(withheld ? summed() : Set.of());
    }

    /** What is added up. Pairs are looked for only where that depends on them. */
    private Set<String> summed() {
        Set<String> summed = new LinkedHashSet<>();
        plan.measures().values().stream()
                .map(Overlap::summed)
                .filter(Objects::nonNull)
                .forEach(summed::add);
        if (ordering != null && ordering.summed() != null) {
            summed.add(ordering.summed());
        }
        return summed;
    }

    private boolean warns() {
        return plan.measures().values().stream().anyMatch(Measure.Warning.class::isInstance);
    }

    /** What is true of groups that have no place in the order, because its sum is withheld; null if there are none. */
    private @Nullable String orderMark() {
        String summed = ordering == null || !withheld ? null : ordering.summed();
        return overlap == null || summed == null ? null : overlap.mark(summed);
    }

    /** Whether the few rows that overlap are better read again than all kept for it; amounts are read from kept rows. */
    private boolean readTwice() {
        return overlap != null
                && overlap.gathers()
                && plan.measures().values().stream().noneMatch(Measure.Money.class::isInstance);
    }

    /** Where the measure is withheld, what is true of the groups in which it is; null where it is not. */
    private @Nullable String mark(Measure measure) {
        return overlap == null || !withheld ? null : overlap.mark(measure);
    }

    /** What adding up a row takes, in each of the groups that its links lead to. */
    TotalsPrice price() {
        return new TotalsPrice(plan, dimensions, overlap != null, catalog);
    }

    /** Writes a query without its {@code select}ed cells: {@code (...) x}. {@code matching} adds from and where. */
    void write(Consumer<Runnable> matching) {
        // What overlaps is found by a walk; the word says that one may be there.
        sql.add(overlap == null ? "(with m as " : "(with recursive m as ");
        // Links may lead to the same node twice, in two roles; what it holds counts once.
        boolean linked = source.read().relation() instanceof Read.Relation.Link;
        boolean distinct = linked || dimensions.stream().anyMatch(Dimension::isLink);
        sql.add(readTwice() && !distinct ? "not materialized (select " : "(select ")
                .add(distinct ? "distinct " : "");
        // Groups of rows that do not count are groups all the same, whether or not it is asked how many those are.
        boolean apart = (plan.tellsExcluded() || plan.grouped()) && !"ALL".equals(arguments.get(TotalsPlan.COUNTING));
        sql.add(source.subject().id() + " as id, " + (apart ? "coalesce(" + counted() + ", false)" : "true")
                + " as counted");
        dimensions.forEach(dimension -> sql.add(dimension.columns()));
        columns().forEach(column -> sql.add(", t." + column + " as c_" + column));
        if (ordering != null) {
            ordering.columns(sql);
        }
        matching.accept(() -> dimensions.forEach(dimension -> dimension.join(sql, entity, catalog.models())));
        if (!apart && !"ALL".equals(arguments.get(TotalsPlan.COUNTING))) {
            sql.add(" and ").add(counted());
        }
        sql.add(")");
        new MoneyTotalsSql(sql, plan, keys).write();
        sql.add(", gr as (");
        grouped();
        sql.add(")");
        if (overlap != null) {
            overlap.write(sql, keys.before("a"), keys::same, warns() ? entity : null);
        }
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
                    if (money.role() != null) {
                        columns.add(money.role());
                    }
                }
                case Measure.Money money -> {}
                case Measure.Warning warning -> {}
            }
        }
        if (overlap != null) {
            columns.addAll(overlap.columns());
        }
        return columns;
    }

    private void groups() {
        sql.add(" select g.*");
        for (int place = 0; plan.grouped() && place < TotalsPlan.MOST_DIMENSIONS; place++) {
            sql.add(place < dimensions.size() ? dimensions.get(place).told() : Dimension.untold(place));
        }
        plan.measures().forEach((column, measure) -> {
            String mark = mark(measure);
            switch (measure) {
                case Measure.Money money -> {
                    String told = "coalesce(" + column + ".j, '[]')";
                    sql.add(", " + (mark == null ? told : "case when " + mark + " then '[]' else " + told + " end")
                            + " as " + column);
                }
                case Measure.Warning warning -> sql.add(", " + Overlap.words(withheld) + " as " + column);
                case Measure.Number number -> {
                    if (mark != null) {
                        sql.add(", case when " + mark + " then null else g." + UNGUARDED + column + " end as "
                                + column);
                    }
                }
            }
        });
        sql.add(" from ");
        told();
        sql.add(" g");
        if (overlap != null) {
            sql.add(" left join sh on " + keys.same("sh", "g"));
        }
        plan.measures().forEach((column, measure) -> {
            if (measure instanceof Measure.Money) {
                sql.add(" left join " + column + " on " + keys.same(column, "g"));
            }
        });
        if (ordering != null) {
            sql.add(" order by " + ordering.by(keys.names("g"), "g.n", "g.v"));
        }
    }

    /** A sum that may be withheld, by the name of its measure after this. */
    private static final String UNGUARDED = "u_";

    private void grouped() {
        sql.add("select " + keys.before("m") + "count(*) filter (where m.counted) as n, "
                + "count(*) filter (where not m.counted) as e");
        plan.measures().forEach((column, measure) -> {
            if (measure instanceof Measure.Number(String of, String function)) {
                // An average is rounded, which only exact numbers can be.
                String exact = function.equals("avg") ? "::numeric" : "";
                String aggregate = function + "(m.c_" + of + exact + ") filter (where m.counted)";
                sql.add(", " + (function.equals("avg") ? "trim_scale(round(" + aggregate + ", 6))" : aggregate) + " as "
                        + (mark(measure) == null ? "" : UNGUARDED) + column);
            }
        });
        String value = ordering == null ? null : ordering.aggregate();
        if (value != null) {
            sql.add(", " + value + " as " + (orderMark() == null ? "v" : "w"));
        }
        sql.add((overlap == null ? "" : overlap.gathered()) + " from m");
        if (ordering != null) {
            sql.add(" group by " + String.join(", ", keys.names("m")));
        }
    }

    /** Adds the groups that are told, of all that there are. */
    private void told() {
        if (ordering == null) {
            sql.add("gr");
            return;
        }
        String mark = orderMark();
        String value = mark == null
                ? ""
                : ", case when not exists (select 1 from sh where " + keys.same("sh", "gr") + " and " + mark
                        + ") then gr.w end as v";
        sql.add("(select gr.*" + value + " from gr order by " + ordering.by(keys.names("gr"), "n", "v") + " limit ");
        sql.bind(String.valueOf(arguments.get("first"))).add("::bigint)");
    }
}
