package io.zonegraph.graph.run;

import java.util.concurrent.atomic.LongAdder;

/** How many SQL statements and round trips the engine has made since the service started. Shared. */
public final class StatementCount {

    private final LongAdder statements = new LongAdder();
    private final LongAdder roundTrips = new LongAdder();

    void add(int statementsOfRoundTrip) {
        statements.add(statementsOfRoundTrip);
        roundTrips.increment();
    }

    public long statements() {
        return statements.sum();
    }

    public long roundTrips() {
        return roundTrips.sum();
    }
}
