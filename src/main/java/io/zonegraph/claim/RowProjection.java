package io.zonegraph.claim;

import io.zonegraph.claim.RowTable.Column;
import java.util.Collection;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Projects claims onto the rows of a table: one statement that writes what is new or changed, and removes the rest.
 * Keys may hold nulls. They are compared as arrays, which PostgreSQL can hash; comparing them with {@code is not distinct
 * from} would let it try every row with every claim.
 */
final class RowProjection {

    private static final String STATEMENT = """
            with touched as (
                select ?::bigint[] as ids
            ), said as materialized (
                select distinct on ({owner of claim}, {key of claim}) {owner of claim} as {owner}, {selected}, c.id as claim_id
                from {claims}
                where {condition} and {candidates}
                order by {owner of claim}, {key of claim}, {order}
            ), gone as (
                delete from {table} r
                where {scope} and (r.{owner}, jsonb_build_array({key of row})) not in (
                    select s.{owner}, jsonb_build_array({key of said}) from said s
                )
            )
            insert into {table} as r ({owner}, {columns}, claim_id)
            select {owner}, {columns}, claim_id from said
            on conflict ({owner}, {key}) do update set {set}, claim_id = excluded.claim_id
            where ({old}, r.claim_id) is distinct from ({new}, excluded.claim_id)
            """;

    /**
     * Where the claims {@code c} of a table come from.
     *
     * @param owner the owner of the row that a claim makes
     * @param scope which rows {@code r} of the table are to be those of the claims and no others
     */
    record Origin(String claims, String condition, String owner, String scope) {

        /** The claims about the touched nodes. */
        static Origin ofSubjects(RowTable table, Collection<Property> properties) {
            String touched = "= any((select ids from touched)::bigint[])";
            return new Origin(
                    "claim c",
                    "c.subject_id " + touched + " and c.property in (" + Sql.list(properties) + ")",
                    "c.subject_id",
                    "r." + table.owner() + " " + touched);
        }
    }

    private final RowTable table;

    private RowProjection(RowTable table) {
        this.table = table;
    }

    /** The statement takes the ids of the touched nodes. */
    static String sql(RowTable table, Origin origin) {
        RowProjection rows = new RowProjection(table);
        String filled = new Sql(STATEMENT)
                .with("claims", origin.claims())
                .with("condition", origin.condition())
                .with("scope", origin.scope())
                .with("owner of claim", origin.owner())
                .with("candidates", Winner.CANDIDATES)
                .with("order", Winner.ORDER)
                .text();
        return rows.fillColumns(filled);
    }

    private String fillColumns(String statement) {
        return new Sql(statement)
                .with("table", table.table())
                .with("owner", table.owner())
                .with("columns", each(_ -> true, Column::name, "%s"))
                .with(
                        "selected",
                        table.columns().stream()
                                .map(c -> c.expression() + " as " + c.name())
                                .collect(commas()))
                .with("key", each(Column::key, Column::name, "%s"))
                .with("key of claim", each(Column::key, Column::expression, "%s"))
                .with("key of said", each(Column::key, Column::name, "s.%s"))
                .with("key of row", each(Column::key, Column::name, "r.%s"))
                .with("set", each(column -> !column.key(), Column::name, "%1$s = excluded.%1$s"))
                .with("old", each(column -> !column.key(), Column::name, "r.%s"))
                .with("new", each(column -> !column.key(), Column::name, "excluded.%s"))
                .text();
    }

    private String each(Predicate<Column> which, Function<Column, String> what, String format) {
        Stream<String> words = table.columns().stream().filter(which).map(what);
        return words.map(format::formatted).collect(commas());
    }

    private static Collector<CharSequence, ?, String> commas() {
        return Collectors.joining(", ");
    }
}
