package io.zonegraph.claim;

/**
 * Why one claim was refused.
 *
 * @param node the subject, as kind and slug
 * @param reason what is wrong, and what would be right
 */
public record Refusal(Assertion assertion, String node, String reason) {

    public String message() {
        Claim claim = assertion.claim();
        return "%s %s \"%s\": %s".formatted(node, claim.property, ClaimText.value(claim), reason);
    }
}
