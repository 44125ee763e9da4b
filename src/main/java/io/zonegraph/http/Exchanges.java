package io.zonegraph.http;

import io.vertx.ext.web.RoutingContext;
import io.zonegraph.http.client.RateLimit;
import io.zonegraph.observe.Spans;
import jakarta.inject.Singleton;

/** Opens the exchange of each request under its trace: the one that is recorded if tracing is on, else its caller's. */
@Singleton
final class Exchanges {

    private final RequestMeters meters;
    private final Spans spans;
    private final RateLimit rateLimit;

    Exchanges(RequestMeters meters, Spans spans, RateLimit rateLimit) {
        this.meters = meters;
        this.spans = spans;
        this.rateLimit = rateLimit;
    }

    Exchange open(RoutingContext context) {
        TraceId trace = spans.traceId()
                .map(TraceId::new)
                .orElseGet(() -> TraceId.of(context.request().getHeader("traceparent")));
        return new Exchange(context, trace, meters, rateLimit.caller(context.request()));
    }
}
