package io.zonegraph.graph.run;

import io.zonegraph.graph.RequestException;
import io.zonegraph.graph.model.Attribute;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Conditions on a date as SQL.
 *
 * @param earliest the expression for the first day that it may mean
 * @param latest the expression for the last
 * @param inferred the expression for whether no source prints it in full
 */
record DateSql(String earliest, String latest, String inferred) {

    /** What the operators mean that stand in the filter itself. */
    private static final Map<String, String> FLAT = Map.of(
            "eq", "possibly",
            "in", "possibly",
            "ne", "certainly",
            "notIn", "certainly",
            "lt", "certainly",
            "lte", "certainly",
            "gt", "certainly",
            "gte", "certainly");

    /** A column of plain days. */
    static DateSql ofDay(String column) {
        return new DateSql(column, column, "false");
    }

    /** A date that may be known to the year only. */
    static DateSql of(Attribute.Embedded date, String alias) {
        return new DateSql(
                alias + "." + date.column("earliest"),
                alias + "." + date.column("latest"),
                alias + "." + date.column("inferred"));
    }

    /** Adds {@code (...)} for the conditions. */
    void fulfils(Sql sql, Map<String, Object> conditions) {
        sql.add("(true");
        conditions.forEach((operator, operand) -> {
            Arguments.given(operator, operand);
            sql.add(" and ");
            switch (operator) {
                case "isNull" -> sql.add(earliest).add(Boolean.TRUE.equals(operand) ? " is null" : " is not null");
                case "inferred" ->
                    sql.add("(" + earliest + " is not null and " + inferred + " = " + Boolean.TRUE.equals(operand)
                            + ")");
                case "certainly", "possibly" ->
                    RequestException.within(operator, () -> within(sql, operator, Arguments.map(operand)));
                default -> {
                    Map<String, Object> range = new LinkedHashMap<>();
                    range.put(operator, operand);
                    within(sql, FLAT.getOrDefault(operator, operator), range);
                }
            }
        });
        sql.add(")");
    }

    private void within(Sql sql, String modality, Map<String, Object> operators) {
        if (operators.isEmpty()) {
            sql.add("true");
            return;
        }
        boolean certainly = modality.equals("certainly");
        FilterLimits.values(sql.cost(), operators);
        sql.add("(" + earliest + " is not null and (false");
        for (DateRange.Stretch stretch : DateRange.of(operators).stretches()) {
            sql.add(" or (true");
            if (stretch.begins()) {
                sql.add(" and " + (certainly ? earliest : latest) + " >= ").bind(day(stretch.first()));
            }
            if (stretch.ends()) {
                sql.add(" and " + (certainly ? latest : earliest) + " <= ").bind(day(stretch.last()));
            }
            sql.add(")");
        }
        sql.add("))");
    }

    /** The day as PostgreSQL writes it, which knows no year 0 and no sign before a year of five digits. */
    private static String day(LocalDate day) {
        boolean common = day.getYear() > 0;
        int year = common ? day.getYear() : 1 - day.getYear();
        return "%04d-%02d-%02d".formatted(year, day.getMonthValue(), day.getDayOfMonth()) + (common ? "" : " BC");
    }
}
