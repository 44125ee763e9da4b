package io.zonegraph.claim;

import io.zonegraph.node.NodeKind;
import io.zonegraph.node.NodeRef;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The hash of all that a claim says and rests on, though not of who recorded it and when. Nodes go in by kind and slug,
 * so that the same claim has the same key in every database.
 */
final class ClaimKey {

    /** Stands between what is said; within it, it is doubled, so that no text can pass for two. */
    private static final String BETWEEN = "\u001f";

    private final StringBuilder said = new StringBuilder();
    private final Map<NodeRef, String> nodes;

    private ClaimKey(Map<NodeRef, String> nodes) {
        this.nodes = nodes;
    }

    /** The inputs of the claim must have their keys already. */
    static String of(Assertion assertion, Map<NodeRef, String> nodes) {
        ClaimKey key = new ClaimKey(nodes);
        Claim claim = assertion.claim();
        key.addValue(claim);
        key.addCircumstances(claim);
        assertion.citations().forEach(key::add);
        assertion.inputs().stream().map(input -> input.claimKey).sorted().forEach(input -> key.add("input", input));
        return key.hash();
    }

    private void addValue(Claim claim) {
        addNode("subject", claim.subjectKind, claim.subjectId);
        add("property", claim.property);
        addNode("object", claim.objectKind, claim.objectId);
        add("quantity", ClaimText.plain(claim.quantity));
        add("unit", claim.unit);
        add("code", claim.code);
        add("text", claim.text);
        add("flag", claim.flag);
        add("on", ClaimText.plain(claim.on));
        add("onReason", claim.onReason);
        add("amount", ClaimText.plain(claim.amount));
        add("estimated", claim.estimated);
        add("location", ClaimText.plain(claim.location));
    }

    private void addCircumstances(Claim claim) {
        add("role", claim.role);
        add("side", claim.side);
        add("ordinal", claim.ordinal);
        add("label", claim.label);
        add("asPrinted", claim.asPrinted);
        add("approximation", claim.approximation);
        add("asOf", ClaimText.plain(claim.asOf));
        add("asOfReason", claim.asOfReason);
        add("validFrom", ClaimText.plain(claim.validFrom));
        add("validTo", ClaimText.plain(claim.validTo));
        add("basis", claim.basis);
        add("rank", claim.rank);
        add("note", claim.note);
    }

    private void add(Citation citation) {
        addNode("source", NodeKind.SOURCE, citation.source.id);
        add("locator", citation.locator);
        add("quote", citation.quote);
        add("input", citation.input ? "cited" : null);
        addNode("speaker", citation.speakerKind, citation.speakerId);
    }

    private void addNode(String name, @Nullable NodeKind kind, @Nullable Long id) {
        add(name, kind == null || id == null ? null : nodes.get(new NodeRef(kind, id)));
    }

    /** What is not said adds nothing, so that a column added later leaves the keys of older claims as they are. */
    private void add(String name, @Nullable Object value) {
        if (value != null) {
            String text = value.toString().replace(BETWEEN, BETWEEN + BETWEEN);
            said.append(name).append('=').append(text).append(BETWEEN);
        }
    }

    private String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(said.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
