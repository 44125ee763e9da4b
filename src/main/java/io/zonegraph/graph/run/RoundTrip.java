package io.zonegraph.graph.run;

import io.micrometer.core.instrument.Timer;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One round trip to the database while it is under way, as the meters and, if tracing is on, a span see it. */
final class RoundTrip implements AutoCloseable {

    private static final AttributeKey<List<Long>> ROWS = AttributeKey.longArrayKey("zonegraph.sql.rows");

    private final Timer timer;
    private final Span span;
    private final long start = System.nanoTime();
    private boolean read;

    /** @param text SQL with places for values, which therefore a trace may show */
    RoundTrip(Timer timer, Span span, String text, int statements) {
        this.timer = timer;
        this.span = span;
        if (span.isRecording()) {
            span.setAttribute("db.system.name", "postgresql")
                    .setAttribute("db.query.text", text)
                    .setAttribute("db.operation.batch.size", statements);
        }
    }

    void read(List<Rows> results) {
        read = true;
        if (span.isRecording()) {
            span.setAttribute(
                    ROWS, results.stream().map(rows -> (long) rows.count()).toList());
        }
    }

    @Override
    public void close() {
        timer.record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
        if (!read) {
            span.setStatus(StatusCode.ERROR);
        }
        span.end();
    }
}
