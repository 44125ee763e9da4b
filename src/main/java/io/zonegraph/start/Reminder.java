package io.zonegraph.start;

import java.time.Duration;

/** Whether to say again what is being waited for: at once when it is something new, then every half minute. */
final class Reminder {

    private static final Duration BETWEEN_LINES = Duration.ofSeconds(30);

    private String said = "";
    private long saidAt;

    boolean isDue(String line) {
        long now = System.nanoTime();
        boolean due = !line.equals(said) || now - saidAt > BETWEEN_LINES.toNanos();
        if (due) {
            said = line;
            saidAt = now;
        }
        return due;
    }

    void forget() {
        said = "";
    }
}
