package io.zonegraph.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonegraph.graph.GoldenQuery;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands of the page on operations bring everything back, on another server. */
@EnabledIf(
        value = "io.zonegraph.operation.ClientPrograms#areWanted",
        disabledReason = "No pg_dump of PostgreSQL 18 or later is on the PATH; PG_DUMP says where one is")
class BackupIT {

    /** Gives every view and function the text that PostgreSQL prints of it: columns without a name get one that way. */
    private static final String WRITE_DEFINITIONS_ANEW = """
            do $$
            declare statement text;
            begin
                for statement in
                    select format('create or replace view %I as %s', viewname, definition) from pg_views where schemaname = 'public' and viewname not like 'pg_%'
                    union all
                    select pg_get_functiondef(oid) from pg_proc where proname ~ '^zg_'
                loop
                    execute statement;
                end loop;
            end $$""";

    @TempDir
    static Path folder;

    private static RunningPostgres before;
    private static RunningPostgres after;
    private static RunningService service;

    @BeforeAll
    static void backUpAndRestore() throws Exception {
        before = RunningPostgres.start();
        PreparingJob.run("backup-before", before);
        // As it does itself, sooner or later.
        before.execute("analyze");
        ClientPrograms.runAsDocumented("pg_dump", folder, way(before));
        before.execute(WRITE_DEFINITIONS_ANEW);

        after = RunningPostgres.start();
        ClientPrograms.runAsDocumented("pg_restore", folder, way(after));
        Map<String, String> environment = new HashMap<>(after.environment());
        environment.put("ZONEGRAPH_START_WORK", "serve");
        service = RunningService.startAndAwait("backup-after", environment);
    }

    private static Map<String, String> way(RunningPostgres postgres) {
        URI address = URI.create(postgres.url().substring("jdbc:".length()));
        return Map.of(
                "PGHOST", address.getHost(),
                "PGPORT", Integer.toString(address.getPort()),
                "PGDATABASE", RunningPostgres.NAME,
                "PGUSER", RunningPostgres.NAME,
                "PGPASSWORD", RunningPostgres.PASSWORD);
    }

    @AfterAll
    static void stop() throws Exception {
        service.close();
        before.close();
        after.close();
    }

    @Test
    void brings_back_every_row_of_every_table() {
        Map<String, String> sums = sums(before);
        assertTrue(sums.size() > 25, sums.toString());
        assertEquals(sums, sums(after));
    }

    /** The number of rows of each table, and a checksum of them. */
    private static Map<String, String> sums(RunningPostgres postgres) {
        Map<String, String> sums = new TreeMap<>();
        String tables = postgres.one("select string_agg(tablename, ',') from pg_tables where schemaname = 'public'");
        for (String table : tables.split(",")) {
            sums.put(table, postgres.one("""
                    select count(*) || ' rows, ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from %s t
                    """.formatted(table)));
        }
        return sums;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select string_agg(sequencename || last_value, ',' order by sequencename) from pg_sequences",
                "select string_agg(conrelid::regclass || conname || pg_get_constraintdef(oid), ',' order by conrelid::regclass::text, conname) from pg_constraint where connamespace = 'public'::regnamespace",
                "select string_agg(indexdef, ',' order by indexdef) from pg_indexes where schemaname = 'public'",
                "select string_agg(viewname || definition, ',' order by viewname) from pg_views where schemaname = 'public'",
                "select string_agg(pg_get_functiondef(oid), ',' order by proname, pg_get_functiondef(oid)) from pg_proc where proname ~ '^zg_'",
                "select string_agg(concat_ws(' ', table_name, column_name, data_type, is_nullable, column_default, generation_expression), ',' order by table_name, column_name) from information_schema.columns where table_schema = 'public'",
                "select string_agg(distinct tableowner, ',') from pg_tables where schemaname = 'public'",
                "select string_agg(extname || extversion, ',' order by extname) from pg_extension",
                "select string_agg(tablename || attname || n_distinct, ',' order by tablename, attname) from pg_stats where schemaname = 'public'"
            })
    void brings_back_what_is_around_them(String sql) {
        assertTrue(before.one(sql).length() > 5, sql);
        assertEquals(before.one(sql), after.one(sql));
    }

    static Stream<GoldenQuery> queries() {
        return GoldenQuery.all();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void is_served_as_before(GoldenQuery query) throws IOException {
        Golden.assertAnswered(query, service);
    }
}
