package io.zonegraph.claim;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** Claims that are not sound. Nothing of what was to be recorded with them was. */
public class ClaimsRefused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient List<Refusal> refusals;

    public ClaimsRefused(List<Refusal> refusals) {
        super(refusals.stream().map(Refusal::message).collect(Collectors.joining("\n")));
        this.refusals = List.copyOf(refusals);
    }

    public List<Refusal> refusals() {
        return refusals;
    }
}
