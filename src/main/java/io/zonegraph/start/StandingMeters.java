package io.zonegraph.start;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;

/** Shows operators over time what the probes tell of the moment. */
@Startup
@Singleton
final class StandingMeters {

    StandingMeters(MeterRegistry registry, Standing standing) {
        Gauge.builder("zonegraph.ready", standing, now -> now.isReady() ? 1 : 0)
                .description("1 while the service is ready to answer, else 0.")
                .register(registry);
        Gauge.builder("zonegraph.database.lag", standing, now -> now.now().lag().toMillis() / 1000.0)
                .description("How far the database that is read is behind its primary.")
                .baseUnit("seconds")
                .register(registry);
    }
}
