package io.zonegraph.start;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.time.Duration;

/** What this process does about the database when it starts. */
@ConfigMapping(prefix = "zonegraph.start")
interface StartConfig {

    /** Whether this process prepares the database, serves from it, or both. */
    @WithDefault("prepare-and-serve")
    Work work();

    /** How long the port stays closed for the service to become ready; a failure to prepare then ends the process. */
    @WithName("wait")
    @WithDefault("0s")
    Duration waitForReady();

    enum Work {
        /** Migrates, loads the bundled data set, then serves. Of several that start together one does the work. */
        PREPARE_AND_SERVE,
        /** Migrates, loads and exits: for a job that runs before the others. */
        PREPARE,
        /** Changes nothing: serves as soon as another process has prepared the database. */
        SERVE
    }
}
