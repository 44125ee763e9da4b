package io.zonegraph.start;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.health.Startup;

/**
 * What orchestrators ask. All answers come from memory and on the event loop, so that they come in time however busy
 * the workers and the database are.
 */
@ApplicationScoped
class HealthChecks {

    private final Standing standing;
    private final Expectation expectation;

    HealthChecks(Standing standing, Expectation expectation) {
        this.standing = standing;
        this.expectation = expectation;
    }

    /** That it answers is the answer: no restart brings a database back. */
    @Produces
    @Liveness
    AsyncHealthCheck process() {
        return () -> Uni.createFrom().item(HealthCheckResponse.up("process"));
    }

    @Produces
    @Readiness
    AsyncHealthCheck database() {
        return () -> Uni.createFrom().item(() -> response("database", standing.isReady()));
    }

    @Produces
    @Startup
    AsyncHealthCheck prepared() {
        return () -> Uni.createFrom().item(() -> response("prepared", standing.wasPrepared()));
    }

    private HealthCheckResponse response(String name, boolean up) {
        Situation now = standing.now();
        HealthCheckResponseBuilder response = HealthCheckResponse.named(name)
                .status(up)
                .withData("stage", now.stageName())
                .withData("migration", expectation.newestMigration());
        if (!now.problem().isEmpty()) {
            response.withData("problem", now.problem());
        } else if (!up && standing.isStale()) {
            response.withData("problem", "nobody has looked at the database for a while");
        }
        if (now.lag().compareTo(Duration.ZERO) > 0) {
            response.withData("lagMillis", now.lag().toMillis());
        }
        return response.build();
    }
}
