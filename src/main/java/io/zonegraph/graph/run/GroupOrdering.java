package io.zonegraph.graph.run;

import io.zonegraph.graph.ErrorCode;
import io.zonegraph.graph.Read;
import io.zonegraph.graph.RequestException;
import io.zonegraph.graph.model.Attribute;
import io.zonegraph.graph.model.EntityModel;
import io.zonegraph.graph.plan.TotalsPlan;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * In which order groups stand: by how many count, by their keys, or by a figure, which each row brings along as
 * {@code z}, and for an average how many it is of as {@code y}.
 */
final class GroupOrdering {

    private static final Map<String, String> FUNCTIONS =
            Map.of("SUM", "sum", "AVERAGE", "sum", "MINIMUM", "min", "MAXIMUM", "max", "KNOWN", "count");

    /**
     * What a figure is made of.
     *
     * @param table where rows have several amounts, the table that holds them, else null
     * @param owner the column that refers from there to the row
     * @param currency the column of the currency; null for what is no money
     * @param role the column of the role; null if there is none
     */
    private record Figure(
            @Nullable String table,
            @Nullable String owner,
            String value,
            @Nullable String currency,
            @Nullable String role) {}

    private final EntityModel entity;
    private final Map<String, Object> order;
    private final String field;
    private final @Nullable Figure figure;

    private GroupOrdering(EntityModel entity, Map<String, Object> order, @Nullable Figure figure) {
        this.entity = entity;
        this.order = order;
        this.field = String.valueOf(order.get("field"));
        this.figure = figure;
    }

    /** @throws RequestException if the order asked for makes no sense */
    static GroupOrdering of(EntityModel entity, Map<String, Object> arguments, Catalog catalog) {
        if (!(arguments.get(TotalsPlan.ORDER_BY) instanceof Map<?, ?> asked)) {
            boolean byKey = "KEY".equals(arguments.get("order"));
            return new GroupOrdering(
                    entity, byKey ? Map.of("field", "KEY") : Map.of("field", "COUNT", "direction", "DESC"), null);
        }
        if ("KEY".equals(arguments.get("order"))) {
            throw refused("", "stands beside `order`; groups stand in one order. Leave `order` out.");
        }
        Map<String, Object> order = Arguments.map(asked);
        Figure figure = List.of("KEY", "COUNT").contains(String.valueOf(order.get("field")))
                ? null
                : figure(entity, SortKeys.camelCase(String.valueOf(order.get("field"))), catalog);
        GroupOrdering ordering = new GroupOrdering(entity, order, figure);
        ordering.check();
        return ordering;
    }

    private static Figure figure(EntityModel entity, String field, Catalog catalog) {
        if (catalog.descriptions().of(entity.entity(), field) instanceof Read.Rows rows) {
            EntityModel parts = catalog.models().of(rows.target());
            Attribute.Embedded money = parts.money().orElseThrow();
            return new Figure(
                    parts.table(),
                    parts.column(((Read.Relation.Column) rows.relation()).attribute()),
                    money.column("amount"),
                    money.column("currency"),
                    parts.attribute("role").map(any -> parts.column("role")).orElse(null));
        }
        return entity.attribute(field).orElseThrow() instanceof Attribute.Embedded money
                ? new Figure(null, null, money.column("amount"), money.column("currency"), null)
                : new Figure(null, null, entity.column(field), null, null);
    }

    private void check() {
        Object currency = order.get("currency");
        boolean money = figure != null && figure.currency() != null;
        if (money) {
            currency(currency);
        } else if (currency != null) {
            throw refused("currency", "is for orders by amounts; " + field + " is none. Leave it out.");
        }
        boolean roles = figure != null && figure.role() != null;
        if (roles != (order.get("role") != null)) {
            throw roles
                    ? refused(
                            "",
                            "is by " + field
                                    + " without a role; amounts of different roles are never added. Give `role`.")
                    : refused("role", "is for amounts that have roles; " + field + " has none. Leave it out.");
        }
        if (figure == null && order.get("measure") != null) {
            throw refused("measure", "is for figures; " + field + " is none. Leave it out.");
        }
    }

    private void currency(@Nullable Object currency) {
        if (currency == null) {
            throw refused(
                    "",
                    "is by " + field + " without a currency; amounts are added within one. Give `currency`, such as"
                            + " \"USD\".");
        }
        Currencies.require("currency", currency.toString());
    }

    private static RequestException refused(String argument, String words) {
        return RequestException.of(argument, ErrorCode.BAD_USER_INPUT, words);
    }

    private String measure() {
        return Objects.requireNonNullElse(order.get("measure"), "SUM").toString();
    }

    /** The column or the table that is added up for the order; null if nothing is. */
    @Nullable
    String summed() {
        if (figure == null || !measure().equals("SUM")) {
            return null;
        }
        return figure.table() == null ? figure.value() : figure.table();
    }

    /** Adds what each row brings along, after a comma. */
    void columns(Sql sql) {
        if (figure != null) {
            column(sql, figure, String.valueOf(FUNCTIONS.get(measure())));
            sql.add(" as z");
            if (measure().equals("AVERAGE")) {
                column(sql, figure, "count");
                sql.add(" as y");
            }
        }
    }

    private void column(Sql sql, Figure of, String function) {
        if (of.currency() != null) {
            sql.note(new Sql.OfCurrency(
                    TotalsPlan.ORDER_BY + ".currency",
                    of.table() == null ? entity.table() : of.table(),
                    of.currency(),
                    String.valueOf(order.get("currency")),
                    0));
        }
        if (of.table() != null) {
            sql.add(", (select " + function + "(f." + of.value() + ") from " + of.table() + " f where f." + of.owner()
                    + " = t." + entity.idColumn() + " and f." + of.currency() + " = ");
            sql.bind(String.valueOf(order.get("currency")));
            if (of.role() != null) {
                sql.add(" and f." + of.role() + " = ").bind(String.valueOf(order.get("role")));
            }
            sql.add(")");
            return;
        }
        String value = "t." + of.value();
        sql.add(function.equals("count") ? ", (" : ", ");
        if (of.currency() != null) {
            sql.add("case when t." + of.currency() + " = ").bind(String.valueOf(order.get("currency")));
            sql.add(" then " + value + " end");
        } else {
            sql.add(value);
        }
        sql.add(function.equals("count") ? " is not null)::integer" : "");
    }

    /** The figure of a group of matching rows; null if groups stand by none. */
    @Nullable
    String aggregate() {
        if (figure == null) {
            return null;
        }
        String counted = ") filter (where m.counted)";
        return switch (measure()) {
            case "AVERAGE" -> "sum(m.z" + counted + "::numeric / nullif(sum(m.y" + counted + ", 0)";
            case "MINIMUM" -> "min(m.z" + counted;
            case "MAXIMUM" -> "max(m.z" + counted;
            case "KNOWN" -> "coalesce(sum(m.z" + counted + ", 0)";
            default -> "sum(m.z" + counted;
        };
    }

    /** What groups are sorted by, of which {@code keys} are the columns that tell them apart. */
    String by(List<String> keys, String count, String value) {
        String direction = "DESC".equals(order.get("direction")) ? " desc" : " asc";
        String ties = String.join(", ", keys);
        return switch (field) {
            case "KEY" -> String.join(direction + " nulls last, ", keys) + direction + " nulls last";
            case "COUNT" -> count + direction + ", " + ties;
            default -> value + direction + " nulls last, " + ties;
        };
    }
}
