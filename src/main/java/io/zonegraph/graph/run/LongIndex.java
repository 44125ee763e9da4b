package io.zonegraph.graph.run;

import java.util.Arrays;

/** A map from row ids to positions without an object for each: open addressing, sized once. */
final class LongIndex {

    private static final int ABSENT = -1;

    private final long[] keys;
    private final int[] values;
    private final int mask;

    LongIndex(int expected) {
        int capacity = Integer.highestOneBit(Math.max(4, expected) * 2 - 1) << 1;
        keys = new long[capacity];
        values = new int[capacity];
        Arrays.fill(values, ABSENT);
        mask = capacity - 1;
    }

    void put(long key, int value) {
        int slot = slot(key);
        keys[slot] = key;
        values[slot] = value;
    }

    /** The value, or -1. */
    int get(long key) {
        return values[slot(key)];
    }

    private int slot(long key) {
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & mask;
        while (values[slot] != ABSENT && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
