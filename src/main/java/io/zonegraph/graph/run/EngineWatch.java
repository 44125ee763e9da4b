package io.zonegraph.graph.run;

import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.quarkus.runtime.Startup;
import io.zonegraph.graph.ErrorCode;
import io.zonegraph.graph.RequestException;
import io.zonegraph.observe.Spans;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What operators see of the engine: how much SQL it runs, how long that takes and how it fails, and how its caches do.
 * Every meter is there from the start, at zero, so that an alert on a first failure sees it.
 */
@Startup
@Singleton
public final class EngineWatch {

    /** Where a statement stops being quick, being fine, and being allowed (its limit is 3 s). */
    private static final Duration[] BUCKETS = {
        Duration.ofMillis(1),
        Duration.ofMillis(5),
        Duration.ofMillis(25),
        Duration.ofMillis(100),
        Duration.ofMillis(500),
        Duration.ofSeconds(3)
    };

    /** What a failure of the database can mean to a request. */
    private static final Set<ErrorCode> FAILURES = EnumSet.of(
            ErrorCode.BAD_USER_INPUT,
            ErrorCode.DEADLINE_EXCEEDED,
            ErrorCode.OVERLOADED,
            ErrorCode.DATABASE_UNAVAILABLE);

    private final MeterRegistry registry;
    private final Spans spans;
    private final Counter statements;
    private final Timer roundTrips;
    private final Counter noConnection;
    private final Map<ErrorCode, Counter> failures = new EnumMap<>(ErrorCode.class);
    private final Counter otherFailures;

    EngineWatch(MeterRegistry registry, Spans spans) {
        this.registry = registry;
        this.spans = spans;
        this.statements = Counter.builder("zonegraph.sql.statements")
                .description("Statements that read for queries.")
                .register(registry);
        this.roundTrips = Timer.builder("zonegraph.sql.round.trips")
                .description("Round trips to the database; the statements of one level go together.")
                .serviceLevelObjectives(BUCKETS)
                .register(registry);
        this.noConnection = Counter.builder("zonegraph.sql.connection.failures")
                .description("Requests that got no connection: the pool was exhausted or the database away.")
                .register(registry);
        for (ErrorCode code : FAILURES) {
            failures.put(code, failures(registry, code));
        }
        this.otherFailures = failures(registry, ErrorCode.INTERNAL_ERROR);
    }

    private static Counter failures(MeterRegistry registry, ErrorCode code) {
        return Counter.builder("zonegraph.sql.failures")
                .description("Failures to read, by what the request was told.")
                .tag("code", code.name())
                .register(registry);
    }

    /** To be closed when the round trip is over. */
    RoundTrip roundTrip(String text, int statementsInIt) {
        statements.increment(statementsInIt);
        Span span = spans.start("SQL", SpanKind.CLIENT);
        return new RoundTrip(roundTrips, span, text, statementsInIt);
    }

    RequestException failed(RequestException failure) {
        failures.getOrDefault(failure.code(), otherFailures).increment();
        return failure;
    }

    void noConnection() {
        noConnection.increment();
    }

    <K, V> MeasuredCache<K, V> cache(String name, Caffeine<? super K, ? super V> bounds) {
        return new MeasuredCache<>(registry, name, bounds);
    }

    /** How many statements the engine has sent since the service started. */
    public long statements() {
        return (long) statements.count();
    }

    /** How many round trips they took. */
    public long roundTrips() {
        return roundTrips.count();
    }
}
