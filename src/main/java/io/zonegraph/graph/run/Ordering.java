package io.zonegraph.graph.run;

import io.zonegraph.graph.run.Page.SortKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Orders and keyset conditions in SQL. */
final class Ordering {

    private Ordering() {}

    /** {@code order by} for a page; a backward page is read from its end. */
    static void orderBy(Sql sql, Page page, Function<SortKey, String> expression) {
        String before = " order by ";
        for (SortKey key : page.keys()) {
            sql.add(before).add(expression.apply(key));
            sql.add(key.descending() == page.backward() ? " asc" : " desc");
            if (key.nullable()) {
                sql.add(knownFirst(key, page) ? " nulls last" : " nulls first");
            }
            before = ", ";
        }
    }

    /** Adds the keys that are computed for each row, beside it. */
    static void compute(Sql sql, List<SortKey> computed) {
        String before = " cross join lateral (select ";
        for (SortKey key : computed) {
            Objects.requireNonNull(key.computation()).accept(sql.add(before));
            sql.add(" as " + key.inner().substring("o.".length()));
            before = ", ";
        }
        if (!computed.isEmpty()) {
            sql.add(") o");
        }
    }

    /** Whether an order compares amounts; its keys then tell whether there are any. */
    static boolean isByMoney(@Nullable Object order) {
        List<?> keys = order instanceof List<?> several ? several : Collections.singletonList(order);
        return keys.stream().anyMatch(key -> key instanceof Map<?, ?> one && one.get("currency") != null);
    }

    /** Rows that stand together in the order, as the condition that keeps only them. */
    @FunctionalInterface
    interface Stretch {
        void and(Sql sql);
    }

    /**
     * The rows beyond the page's cursor, or all if there is none. Known and unknown values of the first key are two
     * stretches: together they would be one condition that no index can begin at, and a late page would read all before.
     */
    static List<Stretch> stretches(Page page) {
        if (page.cursor() == null) {
            return List.of(sql -> {});
        }
        List<@Nullable String> cursor = page.cursor().values();
        SortKey first = page.keys().getFirst();
        Stretch known = sql -> beyondKnown(sql.add(" and "), page, cursor);
        if (!first.nullable()) {
            return List.of(known);
        }
        boolean knownFirst = knownFirst(first, page);
        if (cursor.getFirst() != null) {
            Stretch unknown = sql -> sql.add(" and ").add(first.inner()).add(" is null");
            return knownFirst ? List.of(known, unknown) : List.of(known);
        }
        Stretch unknown = sql -> {
            sql.add(" and ").add(first.inner()).add(" is null and ");
            beyond(sql, page, cursor, 1);
        };
        Stretch allKnown = sql -> sql.add(" and ").add(first.inner()).add(" is not null");
        return knownFirst ? List.of(unknown) : List.of(unknown, allKnown);
    }

    /** The rows that are not beyond the page's cursor: those before it, and the one that it was read at. */
    static List<Stretch> behind(Page page) {
        List<@Nullable String> cursor = Objects.requireNonNull(page.cursor()).values();
        List<Stretch> behind = new ArrayList<>(stretches(page.turned()));
        behind.add(sql -> {
            for (int key = page.keys().size() - 1; key >= 0; key--) {
                String value = cursor.get(key);
                sql.add(" and ").add(page.keys().get(key).inner());
                if (value == null) {
                    sql.add(" is null");
                } else {
                    sql.add(" = ").bind(value);
                }
            }
        });
        return behind;
    }

    /** Whether known values come before unknown ones in the direction in which the page is read. */
    private static boolean knownFirst(SortKey key, Page page) {
        return key.nullsFirst() == page.backward();
    }

    /** Beyond a cursor whose first key is known, and known there. */
    private static void beyondKnown(Sql sql, Page page, List<@Nullable String> cursor) {
        if (isUniform(page.keys().subList(1, page.keys().size()), page.keys().getFirst())) {
            rowComparison(sql, page, cursor, 0);
            return;
        }
        SortKey first = page.keys().getFirst();
        // Says no more than what follows, but an index can begin at it.
        sql.add(first.inner()).add(further(first, page) + "= ").bind(known(cursor.getFirst()));
        sql.add(" and ");
        either(sql, page, cursor, 0);
        sql.add(")");
    }

    /** Beyond a cursor as far as the keys from this one on tell. */
    private static void beyond(Sql sql, Page page, List<@Nullable String> cursor, int from) {
        List<SortKey> keys = page.keys().subList(from, page.keys().size());
        SortKey key = keys.getFirst();
        if (!key.nullable() && isUniform(keys, key)) {
            rowComparison(sql, page, cursor, from);
        } else if (cursor.get(from) == null) {
            sql.add(knownFirst(key, page) ? "(" : "(" + key.inner() + " is not null or ")
                    .add(key.inner())
                    .add(" is null and ");
            beyond(sql, page, cursor, from + 1);
            sql.add(")");
        } else {
            either(sql, page, cursor, from);
            sql.add(key.nullable() && knownFirst(key, page) ? " or " + key.inner() + " is null)" : ")");
        }
    }

    /** Opens a parenthesis: the key is further, or it is the same and the keys after it decide. */
    private static void either(Sql sql, Page page, List<@Nullable String> cursor, int from) {
        SortKey key = page.keys().get(from);
        String value = known(cursor.get(from));
        sql.add("(").add(key.inner()).add(further(key, page) + " ").bind(value);
        sql.add(" or ").add(key.inner()).add(" = ").bind(value).add(" and ");
        beyond(sql, page, cursor, from + 1);
    }

    /** Keys that are always known and run one way compare as one row, which an index can begin at. */
    private static boolean isUniform(List<SortKey> keys, SortKey like) {
        return keys.stream().allMatch(key -> !key.nullable() && key.descending() == like.descending());
    }

    private static void rowComparison(Sql sql, Page page, List<@Nullable String> cursor, int from) {
        List<SortKey> keys = page.keys().subList(from, page.keys().size());
        String before = "(";
        for (SortKey key : keys) {
            sql.add(before).add(key.inner());
            before = ", ";
        }
        sql.add(")" + further(keys.getFirst(), page) + " ");
        before = "(";
        for (String value : cursor.subList(from, cursor.size())) {
            sql.add(before).bind(known(value));
            before = ", ";
        }
        sql.add(")");
    }

    private static String further(SortKey key, Page page) {
        return key.descending() == page.backward() ? " >" : " <";
    }

    private static String known(@Nullable String value) {
        if (value == null) {
            throw new IllegalStateException("A key that is always known has no value in the cursor.");
        }
        return value;
    }
}
