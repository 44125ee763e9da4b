package io.zonegraph.start;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.zonegraph.Database;
import io.zonegraph.Management;
import io.zonegraph.OwnDatabase;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What probes and requests are told when the database is no longer what it was. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class WatchTest {

    private static final String LATEST =
            "(select max(installed_rank) from flyway_schema_history where version is not null)";

    @Inject
    Database database;

    @Inject
    @DataSource("read")
    AgroalDataSource reading;

    @Test
    void without_the_newest_migration_it_is_not_ready_and_says_so() {
        update("update flyway_schema_history set success = false where installed_rank = " + LATEST);
        try {
            awaitReadiness(503);
            probe("ready")
                    .body(
                            "checks.find { it.name == 'database' }.data.problem",
                            matchesPattern("the database lacks the migration [0-9.]+"));
            probe("live").statusCode(200);
            probe("started").statusCode(200);
            ask().statusCode(503)
                    .body("errors[0].extensions.code", is("DATABASE_UNAVAILABLE"))
                    .body("errors[0].message", equalTo("The database is being prepared. Try again shortly."));
        } finally {
            update("update flyway_schema_history set success = true where installed_rank = " + LATEST);
        }
        awaitReadiness(200);
        ask().statusCode(200);
    }

    /** As a restart of the server does. Connections that were idle are found out before anybody asks by them. */
    @Test
    void connections_that_die_while_idle_cost_nobody_an_answer() throws Exception {
        hold(5).forEach(WatchTest::giveBack);
        Thread.sleep(600);
        QuarkusTransaction.requiringNew().run(() -> database.rows("""
                select pg_terminate_backend(pid) from pg_stat_activity
                where datname = current_database() and pid <> pg_backend_pid()"""));
        for (int i = 0; i < 20; i++) {
            ask().statusCode(200);
        }
        probe("ready").statusCode(200);
    }

    @Test
    void a_pool_that_is_used_up_is_busy_and_not_away() throws Exception {
        List<Connection> all =
                hold(reading.getConfiguration().connectionPoolConfiguration().maxSize());
        try {
            // And not a 504, as if it had waited for the deadline.
            ask().statusCode(503).body("errors[0].extensions.code", is("OVERLOADED"));
            Thread.sleep(1500);
            probe("ready").statusCode(200);
        } finally {
            all.forEach(WatchTest::giveBack);
        }
        ask().statusCode(200);
    }

    private List<Connection> hold(int count) throws SQLException {
        List<Connection> held = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            held.add(reading.getConnection());
        }
        return held;
    }

    private static void giveBack(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void update(String sql) {
        QuarkusTransaction.requiringNew().run(() -> database.update(sql));
    }

    private static void awaitReadiness(int status) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> Management.given().get("/health/ready").statusCode() == status);
    }

    private static ValidatableResponse probe(String name) {
        return Management.given().get("/health/" + name).then();
    }

    private static ValidatableResponse ask() {
        return given().contentType("application/json")
                .accept("application/graphql-response+json")
                .body("{\"query\":\"{ deals { totalCount } }\"}")
                .post("/graphql")
                .then();
    }
}
