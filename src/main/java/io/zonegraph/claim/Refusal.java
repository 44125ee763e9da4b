package io.zonegraph.claim;

/**
 * Why one claim was refused.
 *
 * @param node the subject, as kind and slug
 * @param reason what is wrong, and what would be right
 */
public record Refusal(Assertion assertion, String node, String reason) {

    /** More of a value than this is left out: a boundary would drown the reason. */
    private static final int LONGEST_VALUE = 200;

    public String message() {
        Claim claim = assertion.claim();
        String value = ClaimText.value(claim);
        String shown = value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "...";
        return "%s %s \"%s\": %s".formatted(node, claim.property, shown, reason);
    }
}
