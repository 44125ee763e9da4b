package io.zonegraph.start;

import java.time.Duration;

/**
 * What one look at the database found.
 *
 * @param migrated whether all migrations that this build knows have been applied
 * @param loaded whether a data set has been loaded
 * @param current whether it is a primary, or a replica that has applied all that its primary has sent
 * @param age how long ago the latest transaction was committed that a replica has applied
 */
record Sight(boolean migrated, boolean loaded, boolean current, Duration age) {

    static final Sight OF_NOTHING = new Sight(false, false, true, Duration.ZERO);
}
