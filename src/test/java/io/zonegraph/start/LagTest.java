package io.zonegraph.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How far behind a replica is said to be, by what it can know of itself. */
class LagTest {

    private final Lag lag = new Lag();

    @Test
    void a_replica_that_has_all_is_not_behind_however_old_the_latest_change() {
        assertEquals(Duration.ZERO, lag.of(sight(true, 86_400), at(0)));
    }

    @Test
    void a_replica_under_load_is_as_far_behind_as_its_latest_transaction_is_old() {
        lag.of(sight(true, 0), at(0));
        assertEquals(Duration.ofSeconds(2), lag.of(sight(false, 2), at(60)));
    }

    @Test
    void a_replica_whose_primary_went_silent_is_behind_since_it_was_last_seen_current() {
        lag.of(sight(true, 86_400), at(10));
        assertEquals(Duration.ofSeconds(1), lag.of(sight(false, 86_401), at(11)));
        assertEquals(Duration.ofSeconds(40), lag.of(sight(false, 86_440), at(50)));
        assertEquals(Duration.ZERO, lag.of(sight(true, 1), at(51)));
        assertEquals(Duration.ofSeconds(2), lag.of(sight(false, 3), at(53)));
    }

    @Test
    void of_a_replica_never_seen_current_only_its_latest_transaction_tells() {
        assertEquals(Duration.ofSeconds(500), lag.of(sight(false, 500), at(1)));
    }

    private static Sight sight(boolean current, long age) {
        return new Sight(true, true, current, Duration.ofSeconds(age));
    }

    private static Duration at(long seconds) {
        return Duration.ofSeconds(seconds);
    }
}
