package io.zonegraph.graph.run;

import io.zonegraph.graph.run.Page.SortKey;
import java.util.List;
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
                sql.add(page.backward() ? " nulls first" : " nulls last");
            }
            before = ", ";
        }
    }

    /** The condition that keeps only rows beyond the page's cursor. */
    static void beyond(Sql sql, Page page, List<@Nullable String> cursor) {
        List<SortKey> keys = page.keys();
        if (isUniform(keys)) {
            rowComparison(sql, page, cursor);
            return;
        }
        sql.add("(");
        for (int last = 0; last < keys.size(); last++) {
            sql.add(last == 0 ? "(" : " or (");
            for (int i = 0; i < last; i++) {
                same(sql, keys.get(i), cursor.get(i));
                sql.add(" and ");
            }
            further(sql, keys.get(last), cursor.get(last), page.backward());
            sql.add(")");
        }
        sql.add(")");
    }

    /** Keys that are always known and run one way compare as one row, which an index can begin at. */
    private static boolean isUniform(List<SortKey> keys) {
        return keys.stream()
                .allMatch(key ->
                        !key.nullable() && key.descending() == keys.getFirst().descending());
    }

    private static void rowComparison(Sql sql, Page page, List<@Nullable String> cursor) {
        String before = "(";
        for (SortKey key : page.keys()) {
            sql.add(before).add(key.inner());
            before = ", ";
        }
        boolean ascending = page.keys().getFirst().descending() == page.backward();
        sql.add(ascending ? ") > (" : ") < (");
        before = "";
        for (String value : cursor) {
            sql.add(before).bind(known(value));
            before = ", ";
        }
        sql.add(")");
    }

    private static void same(Sql sql, SortKey key, @Nullable String value) {
        sql.add(key.inner());
        if (value == null) {
            sql.add(" is null");
        } else {
            sql.add(" = ").bind(value);
        }
    }

    private static void further(Sql sql, SortKey key, @Nullable String value, boolean backward) {
        if (value == null) {
            sql.add(backward ? key.inner() + " is not null" : "false");
            return;
        }
        sql.add("(")
                .add(key.inner())
                .add(key.descending() == backward ? " > " : " < ")
                .bind(value);
        if (key.nullable() && !backward) {
            sql.add(" or ").add(key.inner()).add(" is null");
        }
        sql.add(")");
    }

    private static String known(@Nullable String value) {
        if (value == null) {
            throw new IllegalStateException("A key that is always known has no value in the cursor.");
        }
        return value;
    }
}
