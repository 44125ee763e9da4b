package io.zonegraph.start;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** When the service is ready for requests. */
@ConfigMapping(prefix = "zonegraph.readiness")
interface ReadinessConfig {

    /** How far a replica that is read may be behind; further, and the service is not ready until it has caught up. */
    @WithDefault("30s")
    Duration mostLag();
}
