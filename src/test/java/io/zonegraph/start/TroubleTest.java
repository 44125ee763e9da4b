package io.zonegraph.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is worth waiting for, what is not, and that no password gets into what is said of it. */
class TroubleTest {

    private static final String SECRET = "jdbc:postgresql://db/zonegraph?password=hunter2";

    @ParameterizedTest
    @CsvSource({
        "08001, true", "08006, true", "57P01, true", "57P03, true", "53300, true", "58030, true", "40P01, true",
        "28P01, false", "28000, false", "3D000, false", "42601, false", "42P01, false", "23505, false", "99999, false"
    })
    void waits_for_what_passes(String state, boolean passing) {
        Trouble trouble = Trouble.of(new FlywayException(SECRET, new SQLException(SECRET, state)));
        assertEquals(passing, trouble.passing(), trouble.words());
        assertFalse(trouble.words().contains("hunter2"), trouble.words());
    }

    @Test
    void tells_unknown_hosts_and_silent_ones_from_refusals() {
        assertEquals(
                "has a host name that nobody knows",
                Trouble.of(caused(new UnknownHostException("db"))).words());
        assertEquals(
                "did not answer in time",
                Trouble.of(caused(new SocketTimeoutException("Read timed out"))).words());
        assertEquals(
                "did not answer in time",
                Trouble.of(new SQLException("Connection attempt timed out.", "08001"))
                        .words());
        assertEquals(
                "refuses connections: nothing listens at that address",
                Trouble.of(caused(new ConnectException("Connection refused"))).words());
    }

    @Test
    void a_fault_of_our_own_is_not_waited_for() {
        assertFalse(Trouble.of(new IllegalStateException(SECRET)).passing());
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://db.example:5432/zonegraph, db.example:5432/zonegraph",
        "jdbc:postgresql://db/zonegraph?user=u&password=hunter2, db/zonegraph",
        "jdbc:postgresql://u:hunter2@db/zonegraph, db/zonegraph",
        "'jdbc:postgresql://one,two:5433/zonegraph', 'one,two:5433/zonegraph'",
        "jdbc:postgresql:zonegraph, zonegraph"
    })
    void an_address_is_told_without_what_is_secret_in_it(String url, String address) {
        assertEquals(address, Probe.address(url));
    }

    private static SQLException caused(Exception cause) {
        return new SQLException(SECRET, "08001", cause);
    }
}
