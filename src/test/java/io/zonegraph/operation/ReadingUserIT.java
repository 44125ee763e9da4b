package io.zonegraph.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.zonegraph.graph.GoldenQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One user prepares the database and owns it; the other serves from it, and can change nothing there. */
class ReadingUserIT {

    private static final String READER = "zonegraph_reader";
    private static final String PASSWORD = "of-the-reader";

    private static RunningPostgres postgres;
    private static RunningService service;

    @BeforeAll
    static void start() throws Exception {
        postgres = RunningPostgres.start();
        makeRoles();
        postgres.execute("alter role " + READER + " password '" + PASSWORD + "'");
        PreparingJob.run("reading-user-prepare", postgres);
        Map<String, String> environment = new HashMap<>(postgres.environment());
        environment.put("QUARKUS_DATASOURCE_USERNAME", READER);
        environment.put("QUARKUS_DATASOURCE_PASSWORD", PASSWORD);
        environment.put("ZONEGRAPH_START_WORK", "serve");
        service = RunningService.startAndAwait("reading-user-serve", environment);
    }

    @AfterAll
    static void stop() throws Exception {
        service.close();
        postgres.close();
    }

    static Stream<GoldenQuery> queries() {
        return GoldenQuery.all();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void is_enough_to_answer(GoldenQuery query) throws IOException {
        Golden.assertAnswered(query, service);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into dataset_load (hash, projection_hash, loaded_at, nodes, claims, superseded)"
                        + " values ('', '', now(), 0, 0, 0)",
                "update claim set rank = rank",
                "delete from citation",
                "truncate flyway_schema_history",
                "select * from node for update",
                "select setval(pg_get_serial_sequence('dataset_load', 'id'), 1)",
                "create table intruder ()",
                "create temporary table intruder ()",
                "create schema intruder",
                "create extension hstore",
                "select lo_create(0)",
                "drop table node",
                "alter table node add column intruder text",
                "set role zonegraph",
                "alter role zonegraph_reader createdb"
            })
    void may_not(String sql) {
        SQLException refusal = assertThrows(SQLException.class, () -> asReader(sql));
        assertEquals("42501", refusal.getSQLState(), refusal.getMessage());
    }

    @Test
    void reads_what_later_migrations_add() throws SQLException {
        postgres.execute("set role zonegraph; create table added_later ()");
        asReader("select * from added_later");
    }

    @Test
    void may_be_made_again() throws Exception {
        makeRoles();
    }

    private static void makeRoles() throws IOException {
        postgres.execute(Files.readString(Path.of("docker/postgres/roles.sql")));
    }

    /** Without the setting that any user may take off. */
    private static void asReader(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(postgres.url(), READER, PASSWORD);
                Statement statement = connection.createStatement()) {
            statement.execute("set default_transaction_read_only = off");
            statement.execute(sql);
        }
    }
}
