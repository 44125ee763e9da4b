package io.zonegraph.start;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How far a replica is behind. The age of the latest transaction alone would call a replica late whose primary had
 * nothing to do; so it is no later than when it was last seen to be current.
 */
final class Lag {

    private @Nullable Duration lastCurrent;

    /** @param at the time of the look, by a clock that only goes forward */
    Duration of(Sight sight, Duration at) {
        if (sight.current()) {
            lastCurrent = at;
            return Duration.ZERO;
        }
        Duration sinceCurrent = lastCurrent == null ? sight.age() : at.minus(lastCurrent);
        return sinceCurrent.compareTo(sight.age()) < 0 ? sinceCurrent : sight.age();
    }
}
