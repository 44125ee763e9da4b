package io.zonegraph.graph;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The account of one request: what it uses is counted here while it runs, and stops it when a budget is used up. Whoever
 * sends a request into the engine may pass one along in the request's context, and reads from it what the request used.
 * For one request, on its own thread.
 */
public final class Cost {

    /** A boundary is as long as dozens of nodes, and is foreseen as so many. */
    public static final long NODES_OF_A_BOUNDARY = 50;

    /** What is counted, and how much of it a request may use. */
    public enum Measure {
        /** Nodes and groups that page sizes leave room for, before anything is read: only what is absurd is refused. */
        FORESEEN(
                1_000_000,
                "nodes and groups that this query asks for",
                "are answered",
                "Ask for smaller pages by `first`."),
        /** Objects and values of filters, whichever of them can be left out. */
        CONDITIONS(5_000, "conditions and values of this query's filters", "are looked for", "Ask in parts."),
        /** Characters of SQL, with those of its values. */
        SQL(1_000_000, "characters of SQL that this query takes", "are sent", "Ask more simply, or in parts."),
        /** What PostgreSQL is expected to take, before it is asked. */
        DATABASE(
                500,
                "milliseconds that the database is expected to take for this query",
                "are taken",
                "Narrow the filters by what a row is equal to, such as `id`, `slug` or `kind`, or ask for less at once."),
        /** Statements sent to PostgreSQL. */
        STATEMENTS(300, "statements that this query takes", "are sent", "Ask in parts."),
        /** Rows that PostgreSQL sent. */
        ROWS(20_000, "rows that this query reads", "are read", "Ask for smaller pages by `first`."),
        /** Fields written, by every path on which they are reached. */
        VALUES(
                500_000,
                "values of the answer",
                "are written",
                "Ask for smaller pages by `first`, or for fewer fields."),
        /** Bytes of the answer. */
        BYTES(8 << 20, "bytes of the answer", "are sent", "Ask for smaller pages by `first`, or for fewer fields.");

        private final long most;
        private final String what;
        private final String done;
        private final String advice;

        Measure(long most, String what, String done, String advice) {
            this.most = most;
            this.what = what;
            this.done = done;
            this.advice = advice;
        }

        /** How much of it a request may use. */
        public long most() {
            return most;
        }

        private RequestException exceeded(long used, long most) {
            return RequestException.of(
                    "",
                    ErrorCode.LIMIT_EXCEEDED,
                    "brings the " + what + " to " + used + "; at most " + most + " " + done + ". " + advice);
        }
    }

    private final long[] used = new long[Measure.values().length];
    private long mostMillis = Measure.DATABASE.most;
    private double expectedMicros;
    private long spentNanos;
    private boolean foreseen;

    /** Lets the request be expected to take the database so many milliseconds, rather than the usual number. */
    public void allowDatabase(long millis) {
        mostMillis = millis;
    }

    /** @throws RequestException with {@code LIMIT_EXCEEDED} if the request has now used more than it may */
    public void use(Measure measure, long more) {
        foreseen |= measure == Measure.FORESEEN;
        long now = used[measure.ordinal()] += more;
        if (now > most(measure)) {
            throw measure.exceeded(now, most(measure));
        }
    }

    /** Counts what a statement is expected to take the database, before it is sent. */
    public void expect(double micros) {
        expectedMicros += micros;
        use(Measure.DATABASE, (long) (expectedMicros / 1_000) - used(Measure.DATABASE));
    }

    /** Counts what a round trip to the database took, which what was expected can be compared with. */
    public void spend(long nanos) {
        spentNanos += nanos;
    }

    private long most(Measure measure) {
        return measure == Measure.DATABASE ? mostMillis : measure.most;
    }

    /** How much the request has used so far; of what is written, when it is written. */
    public long used(Measure measure) {
        return used[measure.ordinal()];
    }

    /** Whether the engine looked at the request at all: it does not at one that is refused before. */
    public boolean isForeseen() {
        return foreseen;
    }

    /** Of each measure what the request used and what it may, by its name in lower case. */
    public Map<Object, Object> told() {
        Map<Object, Object> told = new LinkedHashMap<>();
        for (Measure measure : Measure.values()) {
            Map<Object, Object> one = new LinkedHashMap<>();
            boolean isExpected = measure == Measure.DATABASE;
            if (isExpected) {
                one.put("estimate", used(measure));
            }
            one.put("used", isExpected ? spentNanos / 1_000_000 : used(measure));
            one.put("most", most(measure));
            told.put(measure.name().toLowerCase(Locale.ROOT), one);
        }
        return told;
    }
}
