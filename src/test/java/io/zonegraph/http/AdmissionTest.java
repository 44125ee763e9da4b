package io.zonegraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdmissionTest {

    private final List<String> started = new ArrayList<>();
    private final Admission admission = new Admission(2, 2);

    @Test
    void startsAsManyAsThereAreSeatsAndLetsAsManyWaitAsThereArePlaces() {
        assertTrue(admission.admit(new Guest("a")));
        assertTrue(admission.admit(new Guest("b")));
        assertTrue(admission.admit(new Guest("c")));
        assertTrue(admission.admit(new Guest("d")));
        assertFalse(admission.admit(new Guest("e")));
        assertEquals(List.of("a", "b"), started);
    }

    @Test
    void aSeatGoesToTheOneThatHasWaitedLongest() {
        List.of("a", "b", "c", "d").forEach(name -> admission.admit(new Guest(name)));
        admission.leave();
        assertEquals(List.of("a", "b", "c"), started);
        assertTrue(admission.admit(new Guest("e")));
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
        assertTrue(admission.admit(new Guest("e")));
        d.wanted = false;
        admission.leave();
        assertEquals(List.of("a", "b", "e"), started);
    }

    @Test
    void seatsAreGivenBack() {
        for (int i = 0; i < 10; i++) {
            assertTrue(admission.admit(new Guest("g" + i)));
            admission.leave();
        }
        assertEquals(10, started.size());
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
