package io.zonegraph.graph.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Statements that are told to stop end soon, whenever they are told, and none does that was not told. */
@QuarkusTest
class RunningStatementTest {

    @Inject
    @DataSource("read")
    AgroalDataSource source;

    @Test
    void a_statement_that_was_not_sent_yet_is_cancelled_when_it_is() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (int millis = 0; millis < 10; millis += 2) {
                try (var running = new RunningStatement(connection)) {
                    running.stop();
                    int wait = millis;
                    long start = System.nanoTime();
                    assertEquals(
                            "57014",
                            assertThrows(SQLException.class, () -> {
                                        Thread.sleep(wait);
                                        statement.execute("select pg_sleep(2.5)");
                                    })
                                    .getSQLState());
                    assertTrue(System.nanoTime() - start < 1_500_000_000, "after " + wait + " ms");
                }
            }
        }
    }

    @Test
    void the_next_statement_of_the_connection_is_left_alone() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            List<String> states = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                try (var running = new RunningStatement(connection)) {
                    running.stop();
                    statement.execute("select pg_sleep(" + i * 0.0005 + ")");
                } catch (SQLException e) {
                    states.add(e.getSQLState());
                }
                statement.execute("select pg_sleep(0.02)");
            }
            assertTrue(states.stream().allMatch("57014"::equals), states.toString());
        }
    }
}
