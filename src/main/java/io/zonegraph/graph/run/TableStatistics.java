package io.zonegraph.graph.run;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.zonegraph.graph.DatabaseState;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * What PostgreSQL knows of its tables, by which the engine foresees what a statement costs: how many rows they have, and
 * how often values occur. Read apart from requests and again once a minute; until it is read, nothing is known to be dear.
 */
@Singleton
class TableStatistics {

    private static final Logger LOG = Logger.getLogger(TableStatistics.class);

    private static final Duration AGE = Duration.ofMinutes(1);

    /**
     * Of a table that was never analysed, as many as were counted while they came; of a view as many as of the largest
     * table that it reads.
     */
    private static final String ROWS = """
            with recursive t as (
                select c.oid, c.relname, case when c.reltuples < 0 then coalesce(s.n_live_tup, 0) else c.reltuples end as n
                from pg_class c left join pg_stat_user_tables s on s.relid = c.oid
                where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace
            ), step as (
                select r.ev_class as from_view, d.refobjid as to_table
                from pg_rewrite r
                    join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = r.oid
                        and d.refclassid = 'pg_class'::regclass and d.refobjid <> r.ev_class
            ), reach as (
                table step union select reach.from_view, step.to_table from reach join step on step.from_view = reach.to_table
            )
            select relname, n from t
            union all
            select v.relname, max(t.n)
            from reach join pg_class v on v.oid = reach.from_view join t on t.oid = reach.to_table
            where v.relnamespace = current_schema()::regnamespace
            group by v.relname
            """;

    /** A value of many rows is met more often than one of few: the squares tell of how many rows a row is one. */
    private static final String VALUES =
            "select tablename, attname, n_distinct, (select sum(f * f) from unnest(most_common_freqs) f),"
                    + " (select sum(f) from unnest(most_common_freqs) f), array_length(most_common_freqs, 1), null_frac,"
                    + " case when avg_width <= 40 then most_common_vals::text::text[] end, most_common_freqs,"
                    + " most_common_freqs[1]"
                    + " from pg_stats where schemaname = current_schema()";

    private final AgroalDataSource source;
    private final DatabaseState database;
    private final AtomicBoolean isReading = new AtomicBoolean();
    private volatile Known known = new Known(Map.of(), Map.of());
    private volatile long readAt = System.nanoTime() - AGE.toNanos();

    TableStatistics(@DataSource("read") AgroalDataSource source, DatabaseState database) {
        this.source = source;
        this.database = database;
    }

    /**
     * How the values of a column are spread.
     *
     * @param distinct how many different ones there are
     * @param common the share of the rows that have the value, of common ones
     * @param repeated the share of the rows that have the same value as a row: in the middle between that of a row whichever
     *     it is and that of the value which most have, since rows that are related to each other have much of both
     * @param rest the share of the rows that have a value which is not common, for each of these
     */
    record Spread(double distinct, Map<String, Double> common, double repeated, double rest) {

        double shareOf(String value) {
            return common.getOrDefault(value, rest);
        }
    }

    private record Known(Map<String, Double> rows, Map<String, Spread> spreads) {}

    /** How many rows a table has. */
    double rows(String table) {
        return current().rows.getOrDefault(table, 0.0);
    }

    /** The share of a table's rows that have a value. */
    double share(String table, String column, String value) {
        Spread spread = current().spreads.get(table + "." + column);
        return spread == null ? 1 : spread.shareOf(value);
    }

    /** How many rows of a table have the same value of a column as one of them: more than their mean, if that differs. */
    double alike(String table, String column) {
        Spread spread = current().spreads.get(table + "." + column);
        double rows = rows(table);
        return spread == null ? Math.sqrt(rows) : Math.max(1, rows * spread.repeated);
    }

    private Known current() {
        if (System.nanoTime() - readAt > AGE.toNanos()
                && database.unavailable() == null
                && isReading.compareAndSet(false, true)) {
            Thread.ofVirtual().name("zonegraph-statistics").start(this::read);
        }
        return known;
    }

    /** Reads them now. */
    void read() {
        try (Connection connection = source.getConnection()) {
            known = new Known(rows(connection), spreads(connection));
            readAt = System.nanoTime();
        } catch (SQLException e) {
            LOG.debug("The statistics of the database could not be read; those read last stay.", e);
        } finally {
            isReading.set(false);
        }
    }

    private static Map<String, Double> rows(Connection connection) throws SQLException {
        Map<String, Double> rows = new HashMap<>();
        try (var statement = connection.createStatement();
                ResultSet result = statement.executeQuery(ROWS)) {
            while (result.next()) {
                rows.put(result.getString(1), result.getDouble(2));
            }
        }
        return Map.copyOf(rows);
    }

    private Map<String, Spread> spreads(Connection connection) throws SQLException {
        Map<String, Spread> spreads = new HashMap<>();
        Map<String, Double> rows = rows(connection);
        try (var statement = connection.createStatement();
                ResultSet result = statement.executeQuery(VALUES)) {
            while (result.next()) {
                spreads.put(
                        result.getString(1) + "." + result.getString(2),
                        spread(result, rows.getOrDefault(result.getString(1), 0.0)));
            }
        }
        return Map.copyOf(spreads);
    }

    private static Spread spread(ResultSet result, double rows) throws SQLException {
        double told = result.getDouble(3);
        double distinct = Math.max(1, told < 0 ? -told * rows : told);
        double others = Math.max(0, 1 - result.getDouble(5) - result.getDouble(7));
        double rest = others / Math.max(1, distinct - result.getInt(6));
        double mean = result.getDouble(4) + others * rest;
        double most = Math.max(rest, result.getDouble(10));
        return new Spread(distinct, common(result), Math.sqrt(mean * most), rest);
    }

    private static Map<String, Double> common(ResultSet result) throws SQLException {
        if (result.getArray(8) == null) {
            return Map.of();
        }
        Object[] values = (Object[]) result.getArray(8).getArray();
        Object[] shares = (Object[]) result.getArray(9).getArray();
        Map<String, Double> common = new HashMap<>();
        for (int i = 0; i < values.length; i++) {
            common.put(String.valueOf(values[i]), ((Number) shares[i]).doubleValue());
        }
        return Map.copyOf(common);
    }
}
