package io.zonegraph.graph.run;

import io.zonegraph.graph.ErrorCode;
import io.zonegraph.graph.RequestException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The comparisons of the filter inputs as SQL. Each method adds one condition in parentheses. */
final class ComparisonSql {

    private static final String FOLD = "zg_fold";

    private ComparisonSql() {}

    /** A plain column. */
    static void value(Sql sql, String column, Map<String, Object> comparisons) {
        compare(sql, column, comparisons, UnaryOperator.identity());
    }

    /** A column of instants, which are compared as exactly as they are given. */
    static void instant(Sql sql, String column, Map<String, Object> comparisons) {
        Map<String, Object> kept = new LinkedHashMap<>(comparisons);
        kept.replaceAll((operator, operand) -> switch (operator) {
            case "lt", "gte" ->
                Instants.notBefore(Arguments.given(operator, operand).toString());
            case "lte", "gt" ->
                Instants.notAfter(Arguments.given(operator, operand).toString());
            default -> operand;
        });
        value(sql, column, kept);
    }

    /** A column of slugs, which hold no case and no marks. */
    static void slug(Sql sql, String column, Map<String, Object> comparisons) {
        Map<String, Object> others = new LinkedHashMap<>(comparisons);
        sql.add("(true");
        for (String operator : List.of("startsWith", "contains")) {
            if (others.containsKey(operator)) {
                sql.add(" and ");
                folded(sql, new Folded(column, FOLD), operator, Arguments.given(operator, others.remove(operator)));
            }
        }
        sql.add(" and ");
        value(sql, column, others);
        sql.add(")");
    }

    /** A column of ids; {@code internal} gives the row's own id for an opaque one. */
    static void ids(Sql sql, String column, UnaryOperator<String> internal, Map<String, Object> comparisons) {
        compare(sql, column, comparisons, internal);
    }

    private static void compare(
            Sql sql, String column, Map<String, Object> comparisons, UnaryOperator<String> internal) {
        sql.add("(true");
        comparisons.forEach((operator, operand) -> {
            Arguments.given(operator, operand);
            sql.add(" and ").add(column);
            sql.price().pay(operand instanceof List<?> values ? Price.VALUE * values.size() : Price.VALUE);
            switch (operator) {
                case "isNull" -> sql.add(Boolean.TRUE.equals(operand) ? " is null" : " is not null");
                case "in" -> in(sql, column, internal(operator, operand, internal));
                case "notIn" ->
                    notIn(sql.add(" is not null and ").add(column), column, internal(operator, operand, internal));
                case "startsWith", "contains" -> {
                    sql.add(" is not null and ");
                    sql.price().pay(Price.FOLDED);
                    folded(sql, new Folded(FOLD + "(" + column + ")", FOLD), operator, operand.toString());
                }
                default ->
                    sql.add(symbol(operator))
                            .bind(RequestException.in(operator, () -> internal.apply(operand.toString())));
            }
        });
        sql.add(")");
    }

    /** The values of a list as the database has them; what is wrong with one is told with its place. */
    private static List<String> internal(String operator, Object operand, UnaryOperator<String> internal) {
        List<String> values = new ArrayList<>();
        for (Object value : (List<?>) operand) {
            values.add(
                    RequestException.in(operator + "[" + values.size() + "]", () -> internal.apply(value.toString())));
        }
        return values;
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

    /** An amount with its currency. */
    static void money(Sql sql, String amount, String currency, Map<String, Object> comparisons) {
        Map<String, Object> ofAmount = new LinkedHashMap<>(comparisons);
        Object of = ofAmount.remove("currency");
        if (of != null) {
            Currencies.require("currency", of.toString());
        } else if (comparisons.containsKey("currency") || !Set.of("isNull").containsAll(ofAmount.keySet())) {
            throw RequestException.of(
                    "",
                    ErrorCode.BAD_USER_INPUT,
                    "has no currency; amounts are compared within one. Give `currency`, such as \"USD\", with it.");
        }
        if (of == null) {
            value(sql, amount, ofAmount);
            return;
        }
        boolean isMissing = ofAmount.containsKey("isNull")
                && Boolean.TRUE.equals(Arguments.given("isNull", ofAmount.remove("isNull")));
        sql.add("(true");
        if (isMissing) {
            // Of an amount in another currency, none is known in this one.
            sql.add(" and (" + amount + " is null or " + currency + " <> ")
                    .bind(of.toString())
                    .add(")");
        }
        if (!isMissing || !ofAmount.isEmpty()) {
            sql.add(" and " + currency + " = ").bind(of.toString()).add(" and ");
            value(sql, amount, ofAmount);
        }
        sql.add(")");
    }

    /** A column without marks and case, and the function that takes them from a text. */
    record Folded(String column, String function) {}

    /** The text that is looked for is folded once, in a query of its own: PostgreSQL would do it again for each row. */
    static void folded(Sql sql, Folded names, String operator, Object operand) {
        sql.price().pay(Price.LIKE);
        if (operand instanceof List<?> texts) {
            List<String> several = new ArrayList<>();
            for (Object text : texts) {
                several.add(SearchedText.require(operator + "[" + several.size() + "]", text));
            }
            sql.add(names.column() + " = any(array(select " + names.function() + "(x) from unnest(");
            sql.bindArray(several).add("::text[]) x))");
            return;
        }
        // Literal only when folded: ％ and ﹪ become %, which would stand for any text.
        String[] around = switch (operator) {
            case "eq" -> new String[] {" = (select " + names.function() + "(", "))"};
            case "startsWith" -> new String[] {" like (select zg_literal(" + names.function() + "(", ")) || '%')"};
            case "contains" -> new String[] {" like (select '%' || zg_literal(" + names.function() + "(", ")) || '%')"};
            default -> throw new IllegalStateException("Unknown comparison of names: " + operator);
        };
        sql.add(names.column() + around[0])
                .bind(SearchedText.require(operator, operand))
                .add(around[1]);
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
}
