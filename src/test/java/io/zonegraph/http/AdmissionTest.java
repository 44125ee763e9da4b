package io.zonegraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonegraph.http.Admission.Place;
import io.zonegraph.http.Admission.Room;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdmissionTest {

    private static final Duration PATIENCE = Duration.ofMillis(800);

    private final List<String> started = new ArrayList<>();
    private final Admission admission = new Admission(new Room(2, 2, 1, PATIENCE));

    @Test
    void startsAsManyAsThereAreSeatsAndLetsAsManyWaitAsThereArePlaces() {
        assertEquals(Place.SEATED, admission.admit(new Guest("a")));
        assertEquals(Place.SEATED, admission.admit(new Guest("b")));
        assertEquals(Place.WAITING, admission.admit(new Guest("c")));
        assertEquals(Place.WAITING, admission.admit(new Guest("d")));
        assertEquals(Place.NONE, admission.admit(new Guest("e")));
        assertEquals(List.of("a", "b"), started);
    }

    @Test
    void aSeatGoesToTheOneThatHasWaitedLongest() {
        List.of("a", "b", "c", "d").forEach(name -> admission.admit(new Guest(name)));
        leave("one");
        assertEquals(List.of("a", "b", "c"), started);
        assertEquals(Place.WAITING, admission.admit(new Guest("e")));
        leave("one");
        leave("one");
        assertEquals(List.of("a", "b", "c", "d", "e"), started);
    }

    @Test
    void whoeverIsNoLongerWantedIsPassedOverAndHoldsNoPlace() {
        List.of("a", "b").forEach(name -> admission.admit(new Guest(name)));
        var c = new Guest("c");
        var d = new Guest("d");
        admission.admit(c);
        admission.admit(d);
        c.wanted = false;
        assertEquals(Place.WAITING, admission.admit(new Guest("e")));
        d.wanted = false;
        leave("one");
        assertEquals(List.of("a", "b", "e"), started);
    }

    @Test
    void seatsAreGivenBack() {
        for (int i = 0; i < 10; i++) {
            assertEquals(Place.SEATED, admission.admit(new Guest("g" + i)));
            leave("one");
        }
        assertEquals(10, started.size());
    }

    @Test
    void whoeverWithdrawsNeverStartsAndLeavesThePlaceToAnother() {
        List.of("a", "b").forEach(name -> admission.admit(new Guest(name)));
        var c = new Guest("c");
        var d = new Guest("d");
        admission.admit(c);
        admission.admit(d);
        assertTrue(admission.withdraw(c));
        assertFalse(admission.withdraw(c));
        assertEquals(Place.WAITING, admission.admit(new Guest("e")));
        leave("one");
        leave("one");
        assertEquals(List.of("a", "b", "d", "e"), started);
    }

    @Test
    void whoeverHasStartedCannotWithdraw() {
        List.of("a", "b").forEach(name -> admission.admit(new Guest(name)));
        var c = new Guest("c");
        admission.admit(c);
        leave("one");
        assertFalse(admission.withdraw(c));
        assertEquals(List.of("a", "b", "c"), started);
    }

    @Test
    void oneClientHasItsShareOfSeatsAndPlaces() {
        var shared = new Admission(new Room(4, 4, 0.5, PATIENCE));
        assertEquals(Place.SEATED, shared.admit(new Guest("a", "greedy")));
        assertEquals(Place.SEATED, shared.admit(new Guest("b", "greedy")));
        assertEquals(Place.WAITING, shared.admit(new Guest("c", "greedy")));
        assertEquals(Place.WAITING, shared.admit(new Guest("d", "greedy")));
        assertFalse(shared.hasRoom("greedy"));
        assertEquals(Place.NONE, shared.admit(new Guest("e", "greedy")));
        assertTrue(shared.hasRoom("modest"));
        assertEquals(Place.SEATED, shared.admit(new Guest("f", "modest")));
        assertEquals(List.of("a", "b", "f"), started);
        shared.leave(new Guest("f", "modest"), 0);
        assertEquals(List.of("a", "b", "f"), started, "a seat is free, and none of them may have it");
        shared.leave(new Guest("a", "greedy"), 0);
        assertEquals(List.of("a", "b", "f", "c"), started);
        assertEquals(2, shared.running());
    }

    @Test
    void whoseClientHasTheFewestRunningIsNext() {
        var shared = new Admission(new Room(3, 6, 0.67, PATIENCE));
        for (String name : List.of("a", "b", "c")) {
            shared.admit(new Guest(name, "greedy"));
        }
        shared.admit(new Guest("d", "modest"));
        assertEquals(List.of("a", "b", "d"), started);
        shared.admit(new Guest("e", "late"));
        shared.leave(new Guest("a", "greedy"), 0);
        assertEquals(List.of("a", "b", "d", "e"), started, "though c has waited longer");
        shared.leave(new Guest("d", "modest"), 0);
        assertEquals(List.of("a", "b", "d", "e", "c"), started);
    }

    @Test
    void whoWouldWaitTooLongIsRefusedAtOnce() {
        var wide = new Admission(new Room(2, 100, 1, PATIENCE));
        for (int i = 0; i < 100; i++) {
            wide.admit(new Guest("g" + i));
            wide.leave(new Guest("g" + i), Duration.ofMillis(500).toNanos());
        }
        assertEquals(Place.SEATED, wide.admit(new Guest("a")));
        assertEquals(Place.SEATED, wide.admit(new Guest("b")));
        // Half a second for each of two seats: the third would be a second late already.
        for (String name : List.of("c", "d", "e")) {
            assertEquals(Place.WAITING, wide.admit(new Guest(name)), name);
        }
        assertEquals(Place.NONE, wide.admit(new Guest("f")));
        for (int i = 0; i < 40; i++) {
            wide.leave(new Guest("a"), Duration.ofMillis(1).toNanos());
            wide.admit(new Guest("quick"));
        }
        assertEquals(Place.WAITING, wide.admit(new Guest("g")), "it has become quick again");
    }

    private void leave(String client) {
        admission.leave(new Guest("done", client), 0);
    }

    private final class Guest implements Admission.Ticket {
        private final String name;
        private final String client;
        private boolean wanted = true;

        Guest(String name) {
            this(name, "one");
        }

        Guest(String name, String client) {
            this.name = name;
            this.client = client;
        }

        @Override
        public Object client() {
            return client;
        }

        @Override
        public boolean wanted() {
            return wanted;
        }

        @Override
        public void start() {
            started.add(name);
        }
    }
}
