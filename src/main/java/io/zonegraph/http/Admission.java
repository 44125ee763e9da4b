package io.zonegraph.http;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Lets so many requests run at a time, so many more wait in turn, and no others: beyond that, waiting would only make
 * everyone late.
 */
final class Admission {

    /** A request that wants to run. */
    interface Ticket {
        /** Whether anyone still waits for the answer. */
        boolean wanted();

        void start();
    }

    private final int seats;
    private final int places;
    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Ticket> waiting = new ArrayDeque<>();
    private int running;

    Admission(int seats, int places) {
        this.seats = seats;
        this.places = places;
    }

    /** What becomes of a ticket. */
    enum Place {
        SEATED,
        WAITING,
        NONE
    }

    /** Starts the ticket now or in turn, unless there is no room even to wait. Each started one must {@link #leave}. */
    Place admit(Ticket ticket) {
        lock.lock();
        try {
            if (running >= seats) {
                if (waiting.size() >= places) {
                    waiting.removeIf(other -> !other.wanted());
                }
                return waiting.size() < places && waiting.add(ticket) ? Place.WAITING : Place.NONE;
            }
            running++;
        } finally {
            lock.unlock();
        }
        ticket.start();
        return Place.SEATED;
    }

    /** Takes a ticket out of the queue: true if it waited there, and so will never start. */
    boolean withdraw(Ticket ticket) {
        lock.lock();
        try {
            return waiting.remove(ticket);
        } finally {
            lock.unlock();
        }
    }

    int seats() {
        return seats;
    }

    int running() {
        lock.lock();
        try {
            return running;
        } finally {
            lock.unlock();
        }
    }

    int waiting() {
        lock.lock();
        try {
            return waiting.size();
        } finally {
            lock.unlock();
        }
    }

    /** Gives the seat of a ticket that has ended to the next that is still wanted. */
    void leave() {
        @Nullable Ticket next;
        lock.lock();
        try {
            do {
                next = waiting.poll();
            } while (next != null && !next.wanted());
            if (next == null) {
                running--;
            }
        } finally {
            lock.unlock();
        }
        if (next != null) {
            next.start();
        }
    }
}
