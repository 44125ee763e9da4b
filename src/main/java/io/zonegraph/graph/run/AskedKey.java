package io.zonegraph.graph.run;

import io.zonegraph.graph.Cost;
import io.zonegraph.graph.ErrorCode;
import io.zonegraph.graph.Read;
import io.zonegraph.graph.RequestException;
import io.zonegraph.graph.model.Attribute;
import io.zonegraph.graph.model.EntityModel;
import io.zonegraph.graph.plan.TotalsPlan;
import io.zonegraph.graph.run.Page.SortKey;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One key of an order as it was asked for. What its constant means follows from its words: see {@code OrderShapes}. */
final class AskedKey {

    private static final String COUNT = "Count";
    private static final String NAME = "Name";

    private final Catalog catalog;
    private final EntityModel entity;
    private final Map<String, Object> key;
    private final int place;
    private final String constant;
    private final String field;

    AskedKey(Catalog catalog, EntityModel entity, Map<String, Object> key, int place) {
        this.catalog = catalog;
        this.entity = entity;
        this.key = key;
        this.place = place;
        this.constant = (String) Objects.requireNonNull(key.get("field"));
        this.field = SortKeys.camelCase(constant);
    }

    /** @throws RequestException if a currency is missing, or given where there is no money */
    SortKey sortKey() {
        Attribute attribute = entity.attribute(field).orElse(null);
        Read read = read(field);
        if (read instanceof Read.Rows amounts && isOfMoney(amounts)) {
            return largest(amounts);
        }
        misplaced("role", "amounts that have roles");
        if (attribute instanceof Attribute.Embedded money && money.has("currency")) {
            return amount(money);
        }
        misplaced("currency", "amounts");
        if (constant.equals("DISTANCE")) {
            return distance();
        }
        if (read instanceof Read.Rows rows && !isSingle(field)) {
            return count(rows);
        }
        return switch (attribute) {
            case Attribute.Value value -> column(value);
            case Attribute.Embedded date -> column(earliest(date));
            case Attribute.Reference reference -> beyond(reference, "name");
            case null -> further();
        };
    }

    /** Refuses what only other orders take. */
    private void misplaced(String argument, String what) {
        if (key.get(argument) != null) {
            throw RequestException.of(
                    argument,
                    ErrorCode.BAD_USER_INPUT,
                    "is for orders by " + what + "; " + constant + " is none. Leave it out.");
        }
    }

    private boolean isOfMoney(Read.Rows rows) {
        return !isSingle(field)
                && catalog.descriptions().isOfParts(entity.entity(), field)
                && catalog.models().of(rows.target()).money().isPresent();
    }

    private boolean isSingle(String name) {
        return catalog.descriptions().isSingle(entity.entity(), name);
    }

    private @Nullable Read read(String name) {
        return catalog.descriptions().of(entity.entity(), name);
    }

    private String currency(String instead) {
        Object currency = key.get("currency");
        if (currency == null) {
            throw RequestException.of(
                    "",
                    ErrorCode.BAD_USER_INPUT,
                    "is by " + constant
                            + " without a currency; amounts are compared within one. Give `currency`, such as"
                            + " \"USD\"." + instead);
        }
        return Currencies.require("currency", currency.toString());
    }

    private SortKey amount(Attribute.Embedded money) {
        String currency = currency("");
        return computed(
                constant + currency,
                KeyValues.NUMBERS,
                sql -> sql.note(ofCurrency(entity, money, currency))
                        .add("case when t." + money.column("currency") + " = ")
                        .bind(currency)
                        .add(" then t." + money.column("amount") + " end"));
    }

    private SortKey largest(Read.Rows amounts) {
        String currency = currency(" " + constant + "_COUNT sorts by how many there are.");
        EntityModel parts = catalog.models().of(amounts.target());
        Attribute.Embedded money = parts.money().orElseThrow();
        String role = role(parts);
        return computed(constant + currency + role, KeyValues.NUMBERS, sql -> {
            sql.note(ofCurrency(parts, money, currency)).add("(select max(s." + money.column("amount") + ")");
            rows(sql, amounts);
            sql.add(" and s." + money.column("currency") + " = ").bind(currency);
            if (!role.isEmpty()) {
                sql.add(" and s." + parts.column("role") + " = ").bind(role);
            }
            sql.add(")");
        });
    }

    private Sql.OfCurrency ofCurrency(EntityModel of, Attribute.Embedded money, String currency) {
        return new Sql.OfCurrency(
                TotalsPlan.ORDER_BY + "[" + place + "].currency",
                of.table(),
                money.column("currency"),
                currency,
                place);
    }

    /** The role of the amounts that are compared; empty if they have none. */
    private String role(EntityModel amounts) {
        if (amounts.attribute("role").isEmpty()) {
            misplaced("role", "amounts that have roles");
            return "";
        }
        Object role = key.get("role");
        if (role == null) {
            String own = read(TotalsPlan.beyond("own", field)) == null
                    ? "."
                    : ", or sort by OWN_" + constant + ", what each itself comes to.";
            throw RequestException.of(
                    "",
                    ErrorCode.BAD_USER_INPUT,
                    "is by " + constant + " without a role; amounts of different roles are not compared. Give `role`"
                            + own);
        }
        return role.toString();
    }

    private SortKey count(Read.Rows counted) {
        return new SortKey(
                constant,
                KeyValues.WHOLE_NUMBERS,
                "o.k" + place,
                "t.k" + place,
                sql -> {
                    sql.add("(select count(*)");
                    rows(sql, counted);
                    sql.add(")");
                },
                false,
                isDescending(),
                false);
    }

    private void rows(Sql sql, Read.Rows rows) {
        RowSource source = RowSource.of(rows, catalog.models(), "s", "sl");
        sql.price().counted(source, catalog.statistics(), () -> {});
        source.from(sql, "t." + entity.idColumn(), Map.of());
        source.where(sql, "t." + entity.idColumn(), Map.of());
    }

    /** How many of a field, or the name or a date of what another refers to. */
    private SortKey further() {
        if (field.endsWith(COUNT)
                && read(field.substring(0, field.length() - COUNT.length())) instanceof Read.Rows rows) {
            return count(rows);
        }
        for (Attribute attribute : entity.attributes().values()) {
            if (attribute instanceof Attribute.Reference reference && field.startsWith(reference.name())) {
                for (String part :
                        catalog.models().of(reference.target()).attributes().keySet()) {
                    if (field.equals(TotalsPlan.beyond(reference.name(), part))) {
                        return beyond(reference, part);
                    }
                }
                if (field.equals(reference.name() + NAME)) {
                    return beyond(reference, "name");
                }
            }
        }
        throw new IllegalStateException("No " + field + " in " + entity.entity());
    }

    private SortKey beyond(Attribute.Reference reference, String part) {
        EntityModel target = catalog.models().of(reference.target());
        Attribute.Value value = switch (target.attribute(part).orElseThrow()) {
            case Attribute.Embedded date -> earliest(date);
            case Attribute.Value plain -> plain;
            case Attribute.Reference further -> throw new IllegalStateException(constant + " is no value.");
        };
        return computed(constant, KeyValues.of(value.type()), sql -> {
            sql.price().pay(Price.PROBE);
            sql.add("(select s." + value.column() + " from " + target.table() + " s where s." + target.idColumn()
                    + " = t." + reference.column() + ")");
        });
    }

    private SortKey distance() {
        Map<String, Object> from = Arguments.map(Objects.requireNonNull(key.get("from")));
        Attribute.Embedded location =
                (Attribute.Embedded) entity.attribute("location").orElseThrow();
        Consumer<Sql> distance = sql -> new PlaceSql(sql, catalog.models(), new FilterSql(sql, catalog))
                .distance(PlaceSql.Point.of(location, "t"), from);
        // What is wrong with the place is told even where no row is asked for.
        RequestException.within("from", () -> distance.accept(new Sql(new Cost())));
        return computed(constant + from, KeyValues.NUMBERS, distance);
    }

    private SortKey column(Attribute.Value value) {
        return SortKey.ofRow(value, isDescending(), isNullsFirst());
    }

    private SortKey computed(String name, KeyValues values, Consumer<Sql> computation) {
        return new SortKey(
                name, values, "o.k" + place, "t.k" + place, computation, true, isDescending(), isNullsFirst());
    }

    private static Attribute.Value earliest(Attribute.Embedded date) {
        return (Attribute.Value) Objects.requireNonNull(date.attributes().get("earliest"));
    }

    private boolean isDescending() {
        return "DESC".equals(key.get("direction"));
    }

    private boolean isNullsFirst() {
        return "FIRST".equals(key.get("nulls"));
    }
}
