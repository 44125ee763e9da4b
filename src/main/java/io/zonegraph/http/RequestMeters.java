package io.zonegraph.http;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.Startup;
import io.zonegraph.graph.Cost;
import io.zonegraph.graph.Cost.Measure;
import io.zonegraph.graph.ErrorCode;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * What operators see of requests. Every meter is there from the start, at zero, so that an alert on a first failure sees
 * it; and a request looks none up. No tag holds anything that a client wrote.
 */
@Startup
@Singleton
final class RequestMeters {

    /** Where an answer stops being instant, quick, fine, bearable, and allowed (the deadline is 5 s). */
    private static final Duration[] TIMES = {
        Duration.ofMillis(5),
        Duration.ofMillis(25),
        Duration.ofMillis(100),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofMillis(2500),
        Duration.ofSeconds(5)
    };

    private static final double[] NODES = {10, 100, 1_000, 10_000, 100_000, Measure.FORESEEN.most()};

    private final MeterRegistry registry;
    private final Map<Outcome, Map<Operation.Kind, Timer>> requests = new EnumMap<>(Outcome.class);
    private final Map<ErrorCode, Counter> errors = new EnumMap<>(ErrorCode.class);
    private final DistributionSummary cost;
    private final Counter abandoned;
    private final Counter refused;

    RequestMeters(MeterRegistry registry) {
        this.registry = registry;
        for (Outcome outcome : Outcome.values()) {
            Map<Operation.Kind, Timer> kinds = new EnumMap<>(Operation.Kind.class);
            for (Operation.Kind kind : Operation.Kind.values()) {
                kinds.put(kind, timer(outcome, kind));
            }
            requests.put(outcome, kinds);
        }
        for (ErrorCode code : ErrorCode.values()) {
            errors.put(
                    code,
                    Counter.builder("zonegraph.request.errors")
                            .description("Answers that hold an error of this code.")
                            .tag("code", code.name())
                            .register(registry));
        }
        this.cost = DistributionSummary.builder("zonegraph.request.cost")
                .description("Nodes that a request may read by its page sizes, as foreseen.")
                .serviceLevelObjectives(NODES)
                .register(registry);
        this.abandoned = Counter.builder("zonegraph.requests.abandoned")
                .description("Requests whose client left before it had its answer.")
                .register(registry);
        this.refused = Counter.builder("zonegraph.requests.refused")
                .description("Requests refused for want of room to run or to wait.")
                .register(registry);
    }

    private Timer timer(Outcome outcome, Operation.Kind kind) {
        return Timer.builder("zonegraph.requests")
                .description("Time from the request's head to its answer, by outcome and kind of operation.")
                .tags("outcome", outcome.name().toLowerCase(Locale.ROOT), "operation", kind.tag())
                .serviceLevelObjectives(TIMES)
                .register(registry);
    }

    /** Shows how many requests run and wait. */
    void watch(Admission admission) {
        Gauge.builder("zonegraph.requests.running", admission, Admission::running)
                .description("Requests being executed.")
                .register(registry);
        Gauge.builder("zonegraph.requests.waiting", admission, Admission::waiting)
                .description("Requests that wait for their turn.")
                .register(registry);
        Gauge.builder("zonegraph.requests.seats", admission, Admission::seats)
                .description("Requests that may be executed at the same time.")
                .register(registry);
    }

    void answered(Exchange.Answer answer, Operation operation, long nanos) {
        Outcome outcome = Outcome.of(answer.hasData(), !answer.errors().isEmpty());
        Objects.requireNonNull(Objects.requireNonNull(requests.get(outcome)).get(operation.kind()))
                .record(nanos, TimeUnit.NANOSECONDS);
        count(answer.errors());
    }

    /** An answer counts once for each code in it, however often it holds it. */
    private void count(List<WireError> found) {
        if (found.size() == 1) {
            count(found.getFirst().code());
        } else if (!found.isEmpty()) {
            Set<ErrorCode> codes = EnumSet.noneOf(ErrorCode.class);
            found.forEach(error -> codes.add(error.code()));
            codes.forEach(this::count);
        }
    }

    private void count(ErrorCode code) {
        Objects.requireNonNull(errors.get(code)).increment();
    }

    void foreseen(Cost foreseen) {
        if (foreseen.isForeseen()) {
            cost.record(foreseen.used(Measure.FORESEEN));
        }
    }

    void abandoned() {
        abandoned.increment();
    }

    void refused() {
        refused.increment();
    }
}
