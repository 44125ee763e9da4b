package io.zonegraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonegraph.http.Admission.Place;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdmissionTest {

    private final List<String> started = new ArrayList<>();
    private final Admission admission = new Admission(2, 2);

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
        admission.leave();
        assertEquals(List.of("a", "b", "c"), started);
        assertEquals(Place.WAITING, admission.admit(new Guest("e")));
        admission.leave();
        admission.leave();
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
        admission.leave();
        assertEquals(List.of("a", "b", "e"), started);
    }

    @Test
    void seatsAreGivenBack() {
        for (int i = 0; i < 10; i++) {
            assertEquals(Place.SEATED, admission.admit(new Guest("g" + i)));
            admission.leave();
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
        admission.leave();
        admission.leave();
        assertEquals(List.of("a", "b", "d", "e"), started);
    }

    @Test
    void whoeverHasStartedCannotWithdraw() {
        List.of("a", "b").forEach(name -> admission.admit(new Guest(name)));
        var c = new Guest("c");
        admission.admit(c);
        admission.leave();
        assertFalse(admission.withdraw(c));
        assertEquals(List.of("a", "b", "c"), started);
    }

    private final class Guest implements Admission.Ticket {
        private final String name;
        private boolean wanted = true;

        Guest(String name) {
            this.name = name;
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
