package io.zonegraph.graph.run;

import io.zonegraph.graph.plan.TotalsPlan;
import io.zonegraph.graph.plan.TotalsPlan.Measure;
import java.util.Map;
import java.util.TreeSet;

/** Writes the amounts of totals as SQL: a table for each measure, of each group its amounts by currency and role as JSON. */
record MoneyTotalsSql(Sql sql, TotalsPlan plan, GroupKeys keys) {

    void write() {
        plan.measures().forEach((column, measure) -> {
            if (measure instanceof Measure.Money money) {
                String alias = money.table() == null ? "m.c_" : "a.";
                String role = money.role() == null ? "null::text" : alias + money.role();
                sql.add(", " + column + " as (select " + keys.before("z") + "json_agg(json_build_object(");
                String before = "";
                for (Map.Entry<String, String> field : money.fields().entrySet()) {
                    sql.add(before + "'" + field.getKey() + "', " + moneyField(field.getValue()));
                    before = ", ";
                }
                sql.add(") order by z.currency, z.role) as j from (select " + keys.before("m") + alias
                        + money.currency() + " as currency, " + role + " as role");
                String amount = alias + money.amount();
                new TreeSet<>(money.fields().values()).forEach(field -> sql.add(aggregate(field, amount)));
                sql.add(" from m");
                if (money.table() != null) {
                    sql.add(" join " + money.table() + " a on a." + money.owner() + " = m.id");
                }
                sql.add(" where m.counted and " + alias + money.amount() + " is not null group by " + keys.before("m")
                        + alias + money.currency() + ", " + role + ") z");
                if (!keys.dimensions().isEmpty()) {
                    sql.add(" group by " + String.join(", ", keys.names("z")));
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
}
