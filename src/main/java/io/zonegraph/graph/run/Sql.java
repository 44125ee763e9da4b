package io.zonegraph.graph.run;

import io.zonegraph.graph.Cost;
import io.zonegraph.graph.Cost.Measure;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * SQL text while it is written, with its parameters. Parameters are texts whose type PostgreSQL infers from where they
 * stand (the read datasource sends them untyped), so that values pass through without being parsed here.
 */
final class Sql {

    private final StringBuilder text = new StringBuilder(512);
    private final List<String> parameters = new ArrayList<>();
    private final Set<OfCurrency> currencies = new LinkedHashSet<>();
    private final Price price = new Price();
    private final Cost cost;

    /** Its length is on the account of the request. */
    Sql(Cost cost) {
        this.cost = cost;
    }

    Cost cost() {
        return cost;
    }

    /** Puts what running it is expected to take on the account of the request. */
    Sql priced() {
        cost.expect(price.micros());
        return this;
    }

    /** What running it is expected to take, by what is written. */
    Price price() {
        return price;
    }

    /**
     * That amounts in a table are looked at in a currency which an argument names.
     *
     * @param key the place of the key that an order is by; null if it is a filter that looks
     */
    record OfCurrency(
            String argument,
            String table,
            String column,
            String currency,
            @Nullable Integer key) {}

    /** Adds SQL that this service wrote: never a value of a request. */
    Sql add(String sql) {
        cost.use(Measure.SQL, sql.length());
        text.append(sql);
        return this;
    }

    /** Adds a place for a value. */
    Sql bind(String value) {
        cost.use(Measure.SQL, 1L + value.length());
        text.append('?');
        parameters.add(value);
        return this;
    }

    /** Adds a place for a set of values, to be compared with {@code = any(...)}. */
    Sql bindAny(List<String> values, String type) {
        text.append("any(");
        bind(array(values)).add("::").add(type).add("[])");
        return this;
    }

    /** Adds a place for a list of values, where PostgreSQL knows the type of the array. */
    Sql bindArray(List<String> values) {
        return bind(array(values));
    }

    /** Notes what amounts are looked at, so that a currency in which there are none can be told. */
    Sql note(OfCurrency amounts) {
        currencies.add(amounts);
        return this;
    }

    Set<OfCurrency> currencies() {
        return currencies;
    }

    String text() {
        return text.toString();
    }

    List<String> parameters() {
        return parameters;
    }

    /** An array literal: every element quoted, so that no element can end it. */
    private static String array(List<String> values) {
        StringBuilder literal = new StringBuilder("{");
        for (String value : values) {
            literal.append(literal.length() == 1 ? "\"" : ",\"");
            literal.append(value.replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
        }
        return literal.append('}').toString();
    }
}
