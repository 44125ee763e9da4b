package io.zonegraph.fuzz;

import java.util.List;
import java.util.Random;

/** Draws from a seed. */
record Dice(Random random) {

    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    /** From 0, and below the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
