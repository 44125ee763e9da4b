package io.zonegraph.operation;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What came of one request.
 *
 * @param start when it was sent, by the clock of {@link System#nanoTime}
 * @param end when its answer was complete, or when it was known that none would come
 * @param status 0 if no complete answer came
 * @param body of the answer; without one, what the connection died of
 */
record Answer(long start, long end, int status, String body) {

    private static final Pattern CODE = Pattern.compile("\"code\" ?: ?\"([A-Z_]+)\"");

    /** Sent, and never answered. */
    boolean isLost() {
        return status == 0;
    }

    boolean isGood() {
        return status == 200 && !body.contains("\"errors\"");
    }

    /** The code of the first error; empty if it has none. */
    String code() {
        Matcher code = CODE.matcher(body);
        return code.find() ? code.group(1) : "";
    }

    Duration took() {
        return Duration.ofNanos(end - start);
    }

    boolean startedAfter(long nanoTime) {
        return start - nanoTime > 0;
    }

    boolean endedBefore(long nanoTime) {
        return end - nanoTime < 0;
    }

    @Override
    public String toString() {
        return status + " " + code() + " after " + took().toMillis() + " ms: "
                + body.substring(0, Math.min(200, body.length()));
    }
}
