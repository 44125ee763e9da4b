package io.zonegraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the application may count on from either of its ways to the database. */
@QuarkusTest
class DatabaseTest {

    @Inject
    AgroalDataSource writing;

    @Inject
    @DataSource("read")
    AgroalDataSource reading;

    @Test
    void is_postgresql_18() throws SQLException {
        assertTrue(answer(writing, "SHOW server_version").startsWith("18."));
    }

    @ParameterizedTest
    @CsvSource({
        "server_encoding, UTF8",
        "default_transaction_read_only, on",
        "transaction_isolation, repeatable read",
        "statement_timeout, 3s",
        "lock_timeout, 1s",
        "idle_in_transaction_session_timeout, 10s"
    })
    void reading_is_set_up_for_queries(String setting, String value) throws SQLException {
        assertEquals(value, answer(reading, "SHOW " + setting));
    }

    @Test
    void reading_cannot_write() {
        assertThrows(SQLException.class, () -> answer(reading, "CREATE TABLE intruder ()"));
    }

    /** It is the same day for every replica, wherever it runs. */
    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "Etc/GMT+12"})
    void today_is_that_of_utc(String zone) throws SQLException {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try {
            for (AgroalDataSource database : List.of(writing, reading)) {
                database.flush(AgroalDataSource.FlushMode.IDLE);
                assertEquals("UTC", answer(database, "SHOW timezone"));
                assertEquals("t", answer(database, "SELECT current_date = (now() at time zone 'UTC')::date"));
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unaccent",
                "pg_trgm",
                "fuzzystrmatch",
                "btree_gin",
                "cube",
                "earthdistance",
                "pg_stat_statements"
            })
    void has_the_extension(String name) throws SQLException {
        assertEquals("1", answer(writing, "SELECT count(*) FROM pg_available_extensions WHERE name = '" + name + "'"));
    }

    private static String answer(AgroalDataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            assertTrue(result.next());
            return result.getString(1);
        }
    }
}
