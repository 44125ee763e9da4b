package io.zonegraph.graph.run;

import io.zonegraph.graph.Read;
import io.zonegraph.graph.Read.Condition;
import io.zonegraph.graph.Read.Relation;
import io.zonegraph.graph.Read.Side;
import io.zonegraph.graph.Register;
import io.zonegraph.graph.model.EntityModel;
import io.zonegraph.graph.model.EntityModels;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the rows of a description come from, as SQL: the same words for a page, its total and a filter on a relation.
 *
 * @param read the description
 * @param target the rows' own entity; the link itself when it leads to nodes of any kind
 * @param link the link beside the rows, if any
 * @param row the alias of the rows
 * @param beside the alias of the link
 */
record RowSource(
        Read.Rows read, EntityModel target, @Nullable EntityModel link, String row, String beside) {

    /** As many rows as functions of the database return at most, or a little more. */
    private static final double MOST_COMPUTED = 200;

    static RowSource of(Read.Rows read, EntityModels models, String row, String beside) {
        boolean linked = read.relation() instanceof Relation.Link;
        boolean anyNode = !models.isEntity(read.target());
        EntityModel link = read.relation() instanceof Relation.Link through ? models.of(through.entity()) : null;
        EntityModel target = !anyNode ? models.of(read.target()) : link != null ? link : models.register();
        return new RowSource(read, target, linked && !anyNode ? link : null, row, beside);
    }

    /** Whether the rows are nodes of any kind, linked or registered. */
    boolean isOfAnyKind() {
        return isRegister() || read.relation() instanceof Relation.Link && link == null;
    }

    private boolean isRegister() {
        return target.entity().isAnnotationPresent(Register.class);
    }

    /** What a filter of the rows means. */
    FilterSql.Subject subject() {
        if (read.relation() instanceof Relation.Link through && link == null) {
            return new FilterSql.Subject(null, read.target(), row, row + "." + target.column(through.targetId()));
        }
        return isRegister()
                ? new FilterSql.Subject(target, read.target(), row, row + "." + target.idColumn())
                : FilterSql.Subject.of(target, row);
    }

    /** The expression for the kind of the rows, as the register of nodes has it. */
    String kind() {
        if (read.relation() instanceof Relation.Link through && link == null) {
            return row + "." + target.column(through.targetKind());
        }
        return isRegister() ? row + "." + target.column("kind") : "'" + target.kind() + "'";
    }

    /** The tables, with {@code parent} as the expression for the parent's id, if there is one. */
    void from(Sql sql, @Nullable String parent, Map<String, Object> arguments) {
        if (read.relation() instanceof Relation.Function function) {
            sql.add(" from " + target.table());
            call(sql, function, parent, arguments);
            sql.add(" " + row);
            return;
        }
        if (link == null) {
            sql.add(" from " + target.table() + " " + row);
            return;
        }
        Relation.Link through = (Relation.Link) read.relation();
        sql.add(" from " + link.table() + " " + beside + " join " + target.table() + " " + row + " on " + row + "."
                + target.idColumn() + " = " + beside + "." + link.column(through.targetId()));
    }

    private static void call(
            Sql sql, Relation.Function function, @Nullable String parent, Map<String, Object> arguments) {
        sql.add("(");
        String before = "";
        if (parent != null) {
            sql.add(parent);
            before = ", ";
        }
        for (String name : function.arguments()) {
            sql.add(before);
            switch (arguments.get(name)) {
                case null -> sql.add("null");
                case List<?> several ->
                    sql.bindArray(several.stream().map(Object::toString).toList());
                case Object one -> sql.bind(one.toString());
            }
            before = ", ";
        }
        sql.add(")");
    }

    /** The conditions that a description states, with {@code parent} as the expression for the parent's id. */
    void where(Sql sql, @Nullable String parent, Map<String, Object> arguments) {
        sql.add(" where ").add(relation(parent));
        String only = target.onlyThisClass(row);
        if (only != null) {
            sql.add(" and ").add(only);
        }
        for (Condition condition : read.conditions()) {
            condition(sql, condition, arguments);
        }
    }

    /** Whether a function of the database computes the rows. */
    boolean isComputed() {
        return read.relation() instanceof Relation.Function;
    }

    /** How many rows there are of it for all parents together, as far as can be foreseen. */
    double rowsOfAll(TableStatistics statistics) {
        EntityModel from = link == null ? target : link;
        double rows = isComputed() ? MOST_COMPUTED : statistics.rows(from.table());
        for (Condition condition : read.conditions()) {
            if (condition instanceof Condition.Constant(Side side, String attribute, String value)) {
                EntityModel of = side == Side.LINK && link != null ? link : target;
                rows *= statistics.share(of.table(), of.column(attribute), value);
            }
        }
        return rows;
    }

    /** How many a parent has that is met among others, and so rather one of those that have many. */
    double rowsOfOne(TableStatistics statistics) {
        EntityModel from = link == null ? target : link;
        return switch (read.relation()) {
            case Relation.Root root -> rowsOfAll(statistics);
            case Relation.Function function -> MOST_COMPUTED;
            case Relation.Column column -> shared(statistics, from, column.attribute());
            case Relation.Link through -> shared(statistics, from, through.parentId());
        };
    }

    /** A node that has few links of a kind has hardly many of another: of those of all kinds none is left out. */
    private double shared(TableStatistics statistics, EntityModel from, String parent) {
        return Math.min(rowsOfAll(statistics), statistics.alike(from.table(), from.column(parent)));
    }

    private String relation(@Nullable String parent) {
        return switch (read.relation()) {
            case Relation.Root root -> "true";
            case Relation.Function function -> "true";
            case Relation.Column column -> row + "." + target.column(column.attribute()) + " = " + parent;
            case Relation.Link through -> expression(Side.LINK, through.parentId()) + " = " + parent;
        };
    }

    private void condition(Sql sql, Condition condition, Map<String, Object> arguments) {
        String column = expression(condition.side(), condition.attribute());
        switch (condition) {
            case Condition.Constant constant -> sql.add(" and " + column + " = '" + word(constant.value()) + "'");
            case Condition.Absent absent -> sql.add(" and " + column + " is null");
            case Condition.Argument argument ->
                Optional.ofNullable(arguments.get(argument.argument()))
                        .ifPresent(value -> sql.add(" and " + column + " = ").bind(value.toString()));
        }
    }

    private String expression(Side side, String attribute) {
        if (side == Side.LINK && link != null) {
            return beside + "." + link.column(attribute);
        }
        return row + "." + target.column(attribute);
    }

    /** A constant stands in the SQL itself, so that PostgreSQL can plan for it; it is a name of ours, not a request's. */
    private static String word(String constant) {
        if (!constant.matches("[A-Z0-9_]+")) {
            throw new IllegalStateException("Not a constant: " + constant);
        }
        return constant;
    }
}
