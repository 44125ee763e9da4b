package io.zonegraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Lets the transport stop a request that is under way: because its deadline passed or its client went. The engine
 * registers what must be stopped (the running SQL statement); the first reason wins.
 */
public final class Interruption {

    private final ReentrantLock lock = new ReentrantLock();
    private final List<Runnable> stops = new ArrayList<>(1);
    private @Nullable RequestException reason;

    /** Stops the request. Later calls change nothing. May be called from any thread. */
    public void interrupt(RequestException why) {
        List<Runnable> toRun;
        lock.lock();
        try {
            if (reason != null) {
                return;
            }
            reason = why;
            toRun = List.copyOf(stops);
        } finally {
            lock.unlock();
        }
        toRun.forEach(Runnable::run);
    }

    /** Runs {@code stop} when the request is interrupted, at once if it already was. */
    public void onInterrupt(Runnable stop) {
        boolean already;
        lock.lock();
        try {
            already = reason != null;
            stops.add(stop);
        } finally {
            lock.unlock();
        }
        if (already) {
            stop.run();
        }
    }

    /** Why the request was stopped, or null while it may go on. */
    public @Nullable RequestException reason() {
        lock.lock();
        try {
            return reason;
        } finally {
            lock.unlock();
        }
    }
}
