package io.zonegraph.start;

/** How long to pause before the next attempt: a little longer each time, up to a second. */
final class Patience {

    private static final long SHORTEST = 100;
    private static final long LONGEST = 1000;

    private long millis = SHORTEST;

    void pause() throws InterruptedException {
        Thread.sleep(millis);
        millis = Math.min(LONGEST, millis * 2);
    }

    void renew() {
        millis = SHORTEST;
    }
}
