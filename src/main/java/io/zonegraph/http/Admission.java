package io.zonegraph.http;

import io.zonegraph.http.client.ClientConfig;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Lets so many requests run at a time, so many more wait in turn, and no others: beyond that, waiting would only make
 * everyone late. One client has a share of either; and of those that wait, one whose client has the fewest running is
 * next, so that a client that asks much waits for itself.
 */
@Singleton
final class Admission {

    /** How much the last requests that ended weigh in how long one is expected to take: an eighth each. */
    private static final int WEIGHT = 8;

    /** A request that wants to run. */
    interface Ticket {
        /** Whose it is; equal for requests of one client. */
        Object client();

        /** Whether anyone still waits for the answer. */
        boolean wanted();

        void start();
    }

    /**
     * What there is room for.
     *
     * @param share of seats and places, that one client may have
     * @param patience how long a request may wait
     */
    record Room(int seats, int places, double share, Duration patience) {
        int seatsOfOne() {
            return ofOne(seats);
        }

        int placesOfOne() {
            return ofOne(places);
        }

        private int ofOne(int all) {
            return Math.min(all, Math.max(1, (int) Math.round(all * share)));
        }
    }

    private final Room room;
    private final ReentrantLock lock = new ReentrantLock();
    private final List<Ticket> waiting = new ArrayList<>();
    private final Map<Object, Integer> runningOf = new HashMap<>();
    private int running;
    private long expectedNanos;

    @Inject
    Admission(Limits limits, ClientConfig clients, RequestMeters meters) {
        this(new Room(limits.concurrentRequests(), limits.queuedRequests(), clients.share(), limits.queueTime()));
        meters.watch(this);
    }

    Admission(Room room) {
        this.room = room;
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
            if (!hasSeat(ticket.client())) {
                return hasPlace(ticket.client()) && waiting.add(ticket) ? Place.WAITING : Place.NONE;
            }
            seat(ticket);
        } finally {
            lock.unlock();
        }
        ticket.start();
        return Place.SEATED;
    }

    /** Whether a request of this client would be admitted now, if only to wait. */
    boolean hasRoom(Object client) {
        lock.lock();
        try {
            return hasSeat(client) || hasPlace(client);
        } finally {
            lock.unlock();
        }
    }

    private boolean hasSeat(Object client) {
        return running < room.seats && runningOf.getOrDefault(client, 0) < room.seatsOfOne();
    }

    /** None either where a turn would come too late, as far as the last requests tell. */
    private boolean hasPlace(Object client) {
        if (running >= room.seats && (waiting.size() + 1) * expectedNanos / room.seats > room.patience.toNanos()) {
            return false;
        }
        if (isFull(client)) {
            waiting.removeIf(other -> !other.wanted());
        }
        return !isFull(client);
    }

    private boolean isFull(Object client) {
        return waiting.size() >= room.places
                || waiting.stream()
                                .filter(other -> other.client().equals(client))
                                .count()
                        >= room.placesOfOne();
    }

    private void seat(Ticket ticket) {
        running++;
        runningOf.merge(ticket.client(), 1, Integer::sum);
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
        return room.seats;
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

    /** Gives the seat of a ticket that has ended, after so long, to the next that is still wanted. */
    void leave(Ticket ticket, long nanos) {
        @Nullable Ticket next;
        lock.lock();
        try {
            running--;
            runningOf.computeIfPresent(ticket.client(), (client, seats) -> seats == 1 ? null : seats - 1);
            expectedNanos += (nanos - expectedNanos) / WEIGHT;
            next = next();
            if (next != null) {
                waiting.remove(next);
                seat(next);
            }
        } finally {
            lock.unlock();
        }
        if (next != null) {
            next.start();
        }
    }

    private @Nullable Ticket next() {
        waiting.removeIf(other -> !other.wanted());
        Ticket next = null;
        for (Ticket other : waiting) {
            boolean isEarlier = next == null
                    || runningOf.getOrDefault(other.client(), 0) < runningOf.getOrDefault(next.client(), 0);
            if (isEarlier && hasSeat(other.client())) {
                next = other;
            }
        }
        return next;
    }
}
