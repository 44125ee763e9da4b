package io.zonegraph.claim;

/**
 * What a recorder's restatement came to.
 *
 * @param held how many claims it holds now
 * @param recorded how many of them are new
 * @param superseded how many it held before and no longer does
 */
public record Restatement(int held, int recorded, int superseded) {

    @Override
    public String toString() {
        return "%d claims, %d of them new, %d superseded".formatted(held, recorded, superseded);
    }
}
