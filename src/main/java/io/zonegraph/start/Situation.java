package io.zonegraph.start;

import java.time.Duration;
import java.util.Locale;

/**
 * How things stand.
 *
 * @param problem what is wrong, in words that anyone may read; empty if nothing is
 * @param lag how far the database is behind its primary
 */
record Situation(Stage stage, String problem, Duration lag) {

    Situation(Stage stage, String problem) {
        this(stage, problem, Duration.ZERO);
    }

    static Situation of(Stage stage) {
        return new Situation(stage, "");
    }

    String stageName() {
        return stage.name().toLowerCase(Locale.ROOT);
    }
}
