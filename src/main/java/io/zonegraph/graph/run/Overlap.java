package io.zonegraph.graph.run;

import io.zonegraph.graph.Overlapping;
import io.zonegraph.graph.Read;
import io.zonegraph.graph.model.Attribute;
import io.zonegraph.graph.model.EntityModel;
import io.zonegraph.graph.plan.TotalsPlan.Measure;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which of the rows that are added up overlap, as SQL: a table {@code sh} of the groups in which some do, with a mark for
 * each figure that both of a pair have. Pairs are looked for from the rows: the planner can begin a walk of its own there, but
 * would follow a view that walks through everything.
 *
 * @param steps the view of steps to what a row is a part of; empty if there are none
 * @param part the column that is null where no step begins; empty if no column tells
 * @param pairs the view of other pairs; empty if there are none
 * @param figures what pairs can have in common
 */
record Overlap(String steps, String part, String pairs, List<Figure> figures) {

    private static final int MOST_NAMED = 10;

    /**
     * A figure.
     *
     * @param source the column or, where rows have several amounts, the table that holds it
     * @param known whether a row has it, {@code %s} being the row's alias
     * @param columns the columns that this reads
     */
    private record Figure(String source, String known, Set<String> columns) {}

    /** What rows of the entity can have in common; null if nothing. */
    static @Nullable Overlap of(EntityModel entity, Catalog catalog) {
        Overlapping overlapping = entity.entity().getAnnotation(Overlapping.class);
        if (overlapping == null) {
            return null;
        }
        List<Figure> figures = new ArrayList<>();
        for (String field : overlapping.figures()) {
            figures.add(figure(entity, field, catalog));
        }
        String part = overlapping.part().isEmpty() ? "" : entity.column(overlapping.part());
        return new Overlap(overlapping.steps(), part, overlapping.pairs(), List.copyOf(figures));
    }

    private static Figure figure(EntityModel entity, String field, Catalog catalog) {
        if (catalog.descriptions().of(entity.entity(), field) instanceof Read.Rows rows) {
            EntityModel parts = catalog.models().of(rows.target());
            String owner = parts.column(((Read.Relation.Column) rows.relation()).attribute());
            return new Figure(
                    parts.table(),
                    "exists (select 1 from " + parts.table() + " z where z." + owner + " = %s.id)",
                    Set.of());
        }
        String column = entity.attribute(field).orElseThrow() instanceof Attribute.Embedded money
                ? money.column("amount")
                : entity.column(field);
        return new Figure(column, "%s.c_" + column + " is not null", Set.of(column));
    }

    /** The same for these columns and tables of amounts alone; null if rows have none of them in common. */
    @Nullable
    Overlap of(Set<String> sources) {
        List<Figure> some = figures.stream()
                .filter(figure -> sources.contains(figure.source()))
                .toList();
        return some.isEmpty() ? null : new Overlap(steps, part, pairs, some);
    }

    /** The column or the table of amounts that the measure adds up; null if it adds nothing up. */
    static @Nullable String summed(Measure measure) {
        return switch (measure) {
            case Measure.Number(String column, String function) -> function.equals("sum") ? column : null;
            case Measure.Money money -> money.table() == null ? money.amount() : money.table();
            case Measure.Warning warning -> null;
        };
    }

    /** The expression that is true of a group in which a sum of the measure would count something twice; null if none can. */
    @Nullable
    String mark(Measure measure) {
        String source = summed(measure);
        return source == null ? null : mark(source);
    }

    /** The same for a column or a table of amounts. */
    @Nullable
    String mark(String source) {
        for (int i = 0; i < figures.size(); i++) {
            if (figures.get(i).source().equals(source)) {
                return "sh.o" + i;
            }
        }
        return null;
    }

    /** The columns of the rows that are read to find the pairs. */
    Set<String> columns() {
        Set<String> columns = new LinkedHashSet<>();
        figures.forEach(figure -> columns.addAll(figure.columns()));
        if (!part.isEmpty()) {
            columns.add(part);
        }
        return columns;
    }

    /** Whether groups gather the rows at which walks begin, so that the rows need not be kept to look for them. */
    boolean gathers() {
        return !part.isEmpty() && pairs.isEmpty();
    }

    /** What a group gathers, after a comma; empty if nothing. */
    String gathered() {
        return part.isEmpty()
                ? ""
                : ", array_agg(m.id) filter (where m.c_" + part + " is not null and " + begins("m") + ") as parts";
    }

    /**
     * Adds {@code sh}.
     *
     * @param keys the columns of a group, each followed by a comma
     * @param same whether rows of two aliases are in one group
     * @param named the entity whose rows are to be named, null if none are
     */
    void write(Sql sql, String keys, BinaryOperator<String> same, @Nullable EntityModel named) {
        found(sql);
        sql.add(", sh as (select " + keys + "count(*) as pairs");
        for (int i = 0; i < figures.size(); i++) {
            sql.add(", bool_or(" + both(figures.get(i)) + ") as o" + i);
        }
        if (named != null) {
            String name = named.column("name");
            String one = "least(an." + name + ", bn." + name + ")";
            String other = "greatest(an." + name + ", bn." + name + ")";
            sql.add(", (array_agg(" + one + " || ' and ' || " + other + " order by " + one + ", " + other + "))[1:"
                    + MOST_NAMED + "] as named");
        }
        sql.add(" from pr p join o a on a.id = p.one_id join o b on b.id = p.other_id and " + same.apply("a", "b"));
        if (named != null) {
            String by = "." + named.idColumn() + " = ";
            sql.add(" join " + named.table() + " an on an" + by + "a.id join " + named.table() + " bn on bn" + by
                    + "b.id");
        }
        sql.add(" where " + figures.stream().map(Overlap::both).collect(Collectors.joining(" or ")));
        if (!keys.isEmpty()) {
            sql.add(" group by " + keys.substring(0, keys.length() - 2));
        }
        sql.add(")");
    }

    /** Adds the pairs of which one is a row that counts, each once ({@code pr}), and the rows that are in any ({@code o}). */
    private void found(Sql sql) {
        List<String> found = new ArrayList<>();
        if (!steps.isEmpty()) {
            String first = part.isEmpty()
                    ? "m r " + step("id") + " where " + begins("r")
                    : "gr cross join unnest(gr.parts) r(id) " + step("id");
            sql.add(", up as (select s.one_id, s.other_id from " + first
                    + " union select r.one_id, s.other_id from up r " + step("other_id") + ")");
            found.add("select one_id, other_id from up");
        }
        if (!pairs.isEmpty()) {
            found.add("select p.one_id, p.other_id from m r join " + pairs + " p on p.one_id = r.id where "
                    + begins("r"));
        }
        sql.add(", pr as materialized (select distinct least(one_id, other_id) as one_id,"
                + " greatest(one_id, other_id) as other_id from (" + String.join(" union all ", found)
                + ") f where one_id <> other_id)");
        sql.add(", o as materialized (select r.* from m r where r.counted"
                + " and r.id in (select one_id from pr union select other_id from pr))");
    }

    /** A walk begins at rows that have a figure, where that can be seen in the row. */
    private String begins(String alias) {
        boolean seen = figures.stream().noneMatch(figure -> figure.columns().isEmpty());
        return alias + ".counted"
                + (seen
                        ? figures.stream()
                                .map(figure -> figure.known().formatted(alias))
                                .collect(Collectors.joining(" or ", " and (", ")"))
                        : "");
    }

    /** A step from where a walk is. */
    private String step(String reached) {
        return "join " + steps + " s on s.one_id = r." + reached;
    }

    private static String both(Figure figure) {
        return figure.known().formatted("a") + " and " + figure.known().formatted("b");
    }

    /** What speaks against sums of a group, in words. */
    static String words(boolean withheld) {
        String before = withheld
                ? "These overlap, and no sum is told that would count what they share more than once: "
                : "These overlap, and sums count what they share more than once: ";
        String after = withheld ? ". Filter for rows that do not, or ask for `overlaps: COUNT_TWICE`." : ".";
        return "case when sh.pairs > 0 then '" + before
                + "' || array_to_string(sh.named, '; ') || case when sh.pairs > "
                + MOST_NAMED + " then '; and ' || sh.pairs - " + MOST_NAMED + " || ' more pairs' else '' end || '"
                + after + "' end";
    }
}
