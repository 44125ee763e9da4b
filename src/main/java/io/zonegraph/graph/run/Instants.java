package io.zonegraph.graph.run;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/**
 * Instants as PostgreSQL keeps them: to the microsecond, and within some years. One that it cannot keep gives way to the
 * next that it can, on the side that leaves every comparison with those that are kept as it is.
 */
final class Instants {

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999Z");

    private Instants() {}

    /** The last that is not after this one. */
    static String notAfter(String text) {
        return kept(instant(text).truncatedTo(ChronoUnit.MICROS));
    }

    /** The first that is not before this one. */
    static String notBefore(String text) {
        Instant instant = instant(text);
        Instant floor = instant.truncatedTo(ChronoUnit.MICROS);
        return kept(floor.equals(instant) ? floor : floor.plus(1, ChronoUnit.MICROS));
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    private static String kept(Instant instant) {
        if (instant.isBefore(FIRST)) {
            return "-infinity";
        }
        return instant.isAfter(LAST) ? "infinity" : instant.toString();
    }
}
