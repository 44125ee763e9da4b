package io.zonegraph.graph.run;

import io.zonegraph.graph.ErrorCode;
import io.zonegraph.graph.RequestException;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The comparisons of the filter inputs as SQL. Each method adds one condition in parentheses. */
final class ComparisonSql {

    private ComparisonSql() {}

    /** A plain column. */
    static void value(Sql sql, String column, Map<String, Object> comparisons) {
        compare(sql, column, comparisons, UnaryOperator.identity());
    }

    /** A column of ids, compared with opaque ids of a kind. */
    static void ids(Sql sql, String column, String kind, Map<String, Object> comparisons) {
        compare(sql, column, comparisons, id -> GlobalId.rowOf(id, kind));
    }

    private static void compare(
            Sql sql, String column, Map<String, Object> comparisons, UnaryOperator<String> internal) {
        sql.add("(true");
        comparisons.forEach((operator, operand) -> {
            sql.add(" and ").add(column);
            switch (operator) {
                case "isNull" -> sql.add(Boolean.TRUE.equals(operand) ? " is null" : " is not null");
                case "in" -> in(sql, column, strings(operator, operand, internal));
                case "notIn" -> notIn(sql, column, strings(operator, operand, internal));
                case "startsWith" -> sql.add(" like ").bind(LikePattern.of(given(operator, operand)) + "%");
                case "contains" -> sql.add(" like ").bind("%" + LikePattern.of(given(operator, operand)) + "%");
                default -> sql.add(symbol(operator)).bind(internal.apply(given(operator, operand)));
            }
        });
        sql.add(")");
    }

    /** Values one by one rather than as an array: PostgreSQL then infers their type from the column. */
    private static void in(Sql sql, String column, List<String> values) {
        sql.add(" in (");
        listed(sql, column, values);
        sql.add(")");
    }

    private static void notIn(Sql sql, String column, List<String> values) {
        sql.add(" not in (");
        listed(sql, column, values);
        sql.add(")");
    }

    private static void listed(Sql sql, String column, List<String> values) {
        if (values.isEmpty()) {
            sql.add("select " + column + " where false");
        }
        String before = "";
        for (String value : values) {
            sql.add(before).bind(value);
            before = ", ";
        }
    }

    /** A date known to lie between two columns. */
    static void date(Sql sql, String earliest, String latest, Map<String, Object> comparisons) {
        sql.add("(true");
        comparisons.forEach((operator, operand) -> {
            sql.add(" and ");
            switch (operator) {
                case "isNull" -> sql.add(earliest).add(Boolean.TRUE.equals(operand) ? " is null" : " is not null");
                case "eq" ->
                    sql.add("(" + earliest + " <= ")
                            .bind(given(operator, operand))
                            .add(" and " + latest + " >= ")
                            .bind(given(operator, operand))
                            .add(")");
                case "gt", "gte" -> sql.add(earliest).add(symbol(operator)).bind(given(operator, operand));
                default -> sql.add(latest).add(symbol(operator)).bind(given(operator, operand));
            }
        });
        sql.add(")");
    }

    /** A column without marks and case, and the function that takes them from a text. */
    record Folded(String column, String function) {}

    static void folded(Sql sql, Folded names, String operator, String text) {
        String column = names.column();
        String folded = names.function() + "(";
        switch (operator) {
            case "eq" -> sql.add(column + " = " + folded).bind(text).add(")");
            case "startsWith" ->
                sql.add(column + " like " + folded).bind(LikePattern.of(text)).add(") || '%'");
            case "contains" ->
                sql.add(column + " like '%' || " + folded)
                        .bind(LikePattern.of(text))
                        .add(") || '%'");
            default -> throw new IllegalStateException("Unknown comparison of names: " + operator);
        }
    }

    private static String symbol(String operator) {
        return switch (operator) {
            case "eq" -> " = ";
            case "ne" -> " <> ";
            case "lt" -> " < ";
            case "lte" -> " <= ";
            case "gt" -> " > ";
            case "gte" -> " >= ";
            default -> throw new IllegalStateException("Unknown comparison: " + operator);
        };
    }

    private static String given(String operator, @Nullable Object operand) {
        if (operand == null) {
            throw new RequestException(
                    ErrorCode.BAD_USER_INPUT,
                    "`" + operator
                            + "` is null in a filter. Leave it out, or ask for unknown values by `isNull: true`.");
        }
        return operand.toString();
    }

    private static List<String> strings(String operator, @Nullable Object operand, UnaryOperator<String> internal) {
        if (!(operand instanceof List<?> values)) {
            throw new RequestException(
                    ErrorCode.BAD_USER_INPUT, "`" + operator + "` is null in a filter. Give a list, or leave it out.");
        }
        return values.stream().map(value -> internal.apply(value.toString())).toList();
    }

    /** A text in which no character has a meaning to LIKE. */
    private static final class LikePattern {
        static String of(String text) {
            return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        }
    }
}
