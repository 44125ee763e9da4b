package io.zonegraph.claim;

import io.zonegraph.node.NodeKind;
import io.zonegraph.node.NodeRef;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Tells what is wrong with claims before they are recorded, and turns their figures into the units they are kept in. */
@Singleton
class ClaimCheck {

    private final Vocabulary vocabulary;

    ClaimCheck(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Checks the assertions and normalises their figures.
     *
     * @param nodes the nodes they refer to, as far as they exist
     * @throws ClaimsRefused if any of them is not sound, with all that are not
     */
    void require(List<Assertion> assertions, Map<NodeRef, String> nodes) {
        List<Refusal> refusals = new ArrayList<>();
        Set<Claim> earlier = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Assertion assertion : assertions) {
            Claim claim = assertion.claim();
            String unknown = claim.subjectKind.word + " " + claim.subjectId;
            String subject = nodes.getOrDefault(new NodeRef(claim.subjectKind, claim.subjectId), unknown);
            for (String reason : reasons(assertion, nodes)) {
                refusals.add(new Refusal(assertion, subject, reason));
            }
            if (!assertion.inputs().stream().allMatch(input -> input.isPersistent() || earlier.contains(input))) {
                refusals.add(new Refusal(assertion, subject, "it is derived from a claim that is not recorded yet"));
            }
            earlier.add(claim);
        }
        if (!refusals.isEmpty()) {
            throw new ClaimsRefused(refusals);
        }
    }

    private List<String> reasons(Assertion assertion, Map<NodeRef, String> nodes) {
        Claim claim = assertion.claim();
        List<String> reasons = new ArrayList<>();
        if (!nodes.containsKey(new NodeRef(claim.subjectKind, claim.subjectId))) {
            reasons.add("there is no such subject; add the node first");
        }
        Optional<PropertyRule> rule = vocabulary.find(claim.subjectKind, claim.property);
        if (rule.isPresent()) {
            checkParts(rule.get(), claim, reasons);
            checkObject(rule.get(), claim, nodes, reasons);
            checkWords(rule.get(), claim, reasons);
            ValueCheck.check(rule.get(), claim, reasons);
            TextCheck.check(rule.get(), claim, reasons);
        } else {
            reasons.add("a %s has no such property; it has %s"
                    .formatted(claim.subjectKind.word, listed(vocabulary.propertiesOf(claim.subjectKind))));
        }
        checkEvidence(assertion, nodes, reasons);
        return reasons;
    }

    private static void checkParts(PropertyRule rule, Claim claim, List<String> reasons) {
        Set<Part> required = rule.required();
        for (Part part : Part.values()) {
            boolean present = part.isIn(claim);
            if (required.contains(part) && !present) {
                reasons.add("a claim about it needs a " + part.word());
            } else if (present && !required.contains(part) && !rule.optional.contains(part)) {
                reasons.add("a claim about it has no " + part.word() + "; leave it out");
            }
        }
    }

    private static void checkObject(PropertyRule rule, Claim claim, Map<NodeRef, String> nodes, List<String> reasons) {
        if (claim.objectId == null || claim.objectKind == null) {
            return;
        }
        Set<NodeKind> kinds = rule.objectKinds();
        if (!kinds.isEmpty() && !kinds.contains(claim.objectKind)) {
            reasons.add("it refers to a node of kind %s; give one of kind %s"
                    .formatted(
                            claim.objectKind.word,
                            listed(kinds.stream().map(k -> k.word).sorted().toList())));
        } else if (!nodes.containsKey(new NodeRef(claim.objectKind, claim.objectId))) {
            reasons.add("it refers to a node that does not exist; add the node first");
        }
        if (claim.objectId.equals(claim.subjectId)) {
            reasons.add("it refers to its own subject; give another node");
        }
    }

    private static void checkWords(PropertyRule rule, Claim claim, List<String> reasons) {
        if (claim.role != null && !rule.roles.contains(claim.role)) {
            reasons.add(
                    rule.roles.isEmpty()
                            ? "it knows no roles; leave the role out"
                            : "%s is no role of it; give one of %s".formatted(claim.role, listed(rule.roles)));
        }
        if (claim.role == null && rule.needsRole) {
            reasons.add("it needs a role; give one of " + listed(rule.roles));
        }
        if (claim.label == null && rule.needsLabel) {
            reasons.add("it needs a label; say what the source calls it");
        }
        Set<String> codes = rule.allowedCodes();
        if (claim.code != null && !codes.isEmpty() && !codes.contains(claim.code)) {
            reasons.add("%s is none of its codes; give one of %s".formatted(claim.code, listed(codes)));
        }
    }

    private static void checkEvidence(Assertion assertion, Map<NodeRef, String> nodes, List<String> reasons) {
        Claim claim = assertion.claim();
        boolean concluded = claim.basis == Basis.DERIVED || claim.basis == Basis.INFERRED;
        if (!concluded && assertion.citations().isEmpty()) {
            reasons.add("nobody is cited; cite a source, or say that it is derived or inferred");
        }
        if (concluded && claim.note == null && assertion.inputs().isEmpty()) {
            reasons.add("nothing tells how it was concluded; add a note, or the claims it is derived from");
        }
        boolean hasInput = assertion.citations().stream().anyMatch(citation -> citation.input);
        if (claim.basis == Basis.DERIVED && !hasInput && assertion.inputs().isEmpty()) {
            reasons.add("it is derived from nothing; name the claims, or mark the citation that it was computed from");
        }
        if (claim.basis != Basis.DERIVED && hasInput) {
            reasons.add("a citation is marked as an input, but it is not derived; change the one or the other");
        }
        for (Citation citation : assertion.citations()) {
            TextCheck.check(citation, reasons);
            if (citation.speakerKind != null
                    && citation.speakerId != null
                    && !nodes.containsKey(new NodeRef(citation.speakerKind, citation.speakerId))) {
                reasons.add("the speaker does not exist; add the node first");
            }
        }
    }

    private static String listed(Iterable<?> words) {
        return StreamSupport.stream(words.spliterator(), false)
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }
}
