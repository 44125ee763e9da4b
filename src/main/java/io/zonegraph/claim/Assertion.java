package io.zonegraph.claim;

import java.util.List;

/**
 * A claim on its way into the ledger, with its evidence.
 *
 * @param claim the new claim; the ledger fills in its key and when it was recorded
 * @param citations in the order of their weight; empty only for what is derived or inferred
 * @param inputs the claims that it is derived from, recorded already or by an earlier assertion of the same list
 */
public record Assertion(Claim claim, List<Citation> citations, List<Claim> inputs) {

    public Assertion(Claim claim, Citation... citations) {
        this(claim, List.of(citations), List.of());
    }
}
