package io.zonegraph.observe;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Spans of this service's own work. While tracing is off every method returns at once, and OpenTelemetry is not asked:
 * its disabled SDK would still make a span for each call. Names and attributes come from this service, never from the
 * values of a request.
 */
@Singleton
public final class Spans {

    private final @Nullable Tracer tracer;

    Spans(OpenTelemetry telemetry, @ConfigProperty(name = "quarkus.otel.sdk.disabled") boolean off) {
        this.tracer = off ? null : telemetry.getTracer("io.zonegraph");
    }

    /** A span below the current one, to be ended by the caller; one that records nothing if tracing is off. */
    public Span start(String name, SpanKind kind) {
        return tracer == null
                ? Span.getInvalid()
                : tracer.spanBuilder(name).setSpanKind(kind).startSpan();
    }

    /** Does the work with the span current: spans that it starts on this thread stand below. */
    public <T> T within(Span span, Supplier<T> work) {
        if (!span.isRecording()) {
            return work.get();
        }
        try (Scope current = span.makeCurrent()) {
            return work.get();
        }
    }

    /** Marks the span as failed. The code says how; the message of an exception could hold a value of the request. */
    public void fail(Span span, Enum<?> code) {
        if (span.isRecording()) {
            span.setStatus(StatusCode.ERROR, code.name()).setAttribute("error.type", code.name());
        }
    }

    /** The id of the trace that this thread works for; empty if tracing is off. */
    public Optional<String> traceId() {
        if (tracer == null) {
            return Optional.empty();
        }
        SpanContext context = Span.current().getSpanContext();
        return context.isValid() ? Optional.of(context.getTraceId()) : Optional.empty();
    }
}
