package io.zonegraph.claim;

import io.zonegraph.node.NodeRef;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes assertions that were found sound: gives claims their keys, and keeps those that are not there yet. */
final class ClaimBook {

    private static final int KEYS_AT_A_TIME = 5_000;

    private final Instant now;
    private final Map<String, Claim> current = new HashMap<>();
    private final Map<Claim, Claim> kept = new IdentityHashMap<>();
    private final List<Claim> claims = new ArrayList<>();
    private final Set<Long> subjectsOfNew = new HashSet<>();
    private int newClaims;

    ClaimBook(Instant now) {
        this.now = now;
    }

    void write(List<Assertion> assertions, Map<NodeRef, String> nodes) {
        for (Assertion assertion : assertions) {
            assertion.claim().claimKey = ClaimKey.of(assertion, nodes);
        }
        findCurrent(assertions.stream().map(a -> a.claim().claimKey).toList());
        for (Assertion assertion : assertions) {
            Claim there = current.get(assertion.claim().claimKey);
            Claim claim = there == null ? keep(assertion) : there;
            kept.put(assertion.claim(), claim);
            claims.add(claim);
        }
    }

    private void findCurrent(List<String> keys) {
        for (int from = 0; from < keys.size(); from += KEYS_AT_A_TIME) {
            List<String> some = keys.subList(from, Math.min(from + KEYS_AT_A_TIME, keys.size()));
            List<Claim> found = Claim.list("claimKey in ?1 and supersededAt is null", some);
            found.forEach(claim -> current.put(claim.claimKey, claim));
        }
    }

    private Claim keep(Assertion assertion) {
        Claim claim = assertion.claim();
        if (claim.recordedAt == null) {
            claim.recordedAt = now;
        }
        claim.persist();
        int ordinal = 0;
        for (Citation citation : assertion.citations()) {
            citation.claim = claim;
            citation.ordinal = ++ordinal;
            citation.persist();
        }
        for (Claim input : assertion.inputs()) {
            ClaimInput derived = new ClaimInput();
            derived.claim = claim;
            derived.inputClaim = kept.getOrDefault(input, input);
            derived.persist();
        }
        current.put(claim.claimKey, claim);
        subjectsOfNew.add(claim.subjectId);
        newClaims++;
        return claim;
    }

    List<Claim> claims() {
        return claims;
    }

    Set<Long> subjectsOfNew() {
        return subjectsOfNew;
    }

    int newClaims() {
        return newClaims;
    }
}
