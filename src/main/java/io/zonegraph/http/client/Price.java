package io.zonegraph.http.client;

import io.zonegraph.graph.Cost;
import io.zonegraph.graph.Cost.Measure;

/**
 * What a request costs, in points: one for asking, one for each millisecond that it ran, which it had a connection to
 * the database for, and a hundredth of what it used of each budget. So time tells of what the database did, whatever it
 * found, and the budgets of memory and network.
 */
final class Price {

    /** What is paid before anything is known of a request; the rest follows when it has run. */
    static final long OF_ASKING = 1;

    private static final double OF_A_BUDGET = 100;
    private static final double NANOS_A_POINT = 1_000_000;

    private Price() {}

    static long of(Cost cost, long nanos) {
        double points = nanos / NANOS_A_POINT;
        for (Measure measure : Measure.values()) {
            // Foreseen is what a request might have used.
            if (measure != Measure.FORESEEN) {
                points += OF_A_BUDGET * cost.used(measure) / measure.most();
            }
        }
        return OF_ASKING + (long) Math.ceil(points);
    }
}
