package io.zonegraph.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What came of the queries. */
final class Tally {

    private final Map<String, Integer> outcomes = new TreeMap<>();
    private final Map<String, Integer> failures = new TreeMap<>();
    private final List<String> reduced = new ArrayList<>();
    private final List<Long> millis = new ArrayList<>();
    private int seen;
    private int again;

    synchronized void answered(String outcome, long took) {
        seen++;
        outcomes.merge(outcome, 1, Integer::sum);
        millis.add(took);
    }

    synchronized void again() {
        again++;
    }

    /** Whether a failure is the first of its kind, and worth to be reduced. */
    synchronized boolean failed(String kind) {
        seen++;
        return failures.merge(kind, 1, Integer::sum) == 1;
    }

    synchronized void reduced(String failure) {
        reduced.add(failure);
    }

    synchronized int seen() {
        return seen;
    }

    synchronized int of(String outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }

    synchronized List<String> failures() {
        return List.copyOf(reduced);
    }

    @Override
    public synchronized String toString() {
        List<Long> sorted = millis.stream().sorted().toList();
        String times = sorted.isEmpty()
                ? ""
                : ", p50 %d ms, p99 %d ms, longest %d ms"
                        .formatted(
                                sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 99 / 100), sorted.getLast());
        return seen + " queries: " + outcomes + ", asked again " + again + ", failures " + failures + times;
    }
}
