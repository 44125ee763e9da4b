package io.zonegraph.http;

import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** The name of one request in logs and errors: 32 hexadecimal digits, as in W3C Trace Context. */
record TraceId(String value) {

    private static final Pattern TRACEPARENT =
            Pattern.compile("(?!ff)[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}(-.*)?");
    private static final String LOG_KEY = "traceId";
    private static final String NONE = "0".repeat(32);

    /** The caller's trace if its {@code traceparent} is valid, else a new one. */
    static TraceId of(@Nullable String traceparent) {
        if (traceparent != null && traceparent.length() < 256) {
            var matcher = TRACEPARENT.matcher(traceparent);
            if (matcher.matches() && !NONE.equals(matcher.group(1)) && !NONE.startsWith(matcher.group(2))) {
                return new TraceId(matcher.group(1));
            }
        }
        var random = ThreadLocalRandom.current();
        // The lowest bit is set, for a trace id of zeros is none.
        return new TraceId(hex(random.nextLong()) + hex(random.nextLong() | 1));
    }

    /** Puts this trace id on every line that {@code work} logs on this thread. */
    <T> T inLog(Supplier<T> work) {
        Object before = MDC.get(LOG_KEY);
        MDC.put(LOG_KEY, value);
        try {
            return work.get();
        } finally {
            if (before == null) {
                MDC.remove(LOG_KEY);
            } else {
                MDC.put(LOG_KEY, before);
            }
        }
    }

    private static String hex(long bits) {
        String digits = Long.toHexString(bits);
        return NONE.substring(16 + digits.length()) + digits;
    }
}
