package io.zonegraph.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import io.zonegraph.claim.Assertion;
import io.zonegraph.claim.Claim;
import io.zonegraph.claim.ClaimsRefused;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** All claims of the data set, each after those that it is derived from. */
final class Assertions {

    private final ClaimReader reader;
    private final List<DatasetProblem> problems = new ArrayList<>();
    private final Map<String, ClaimEntry> byKey = new HashMap<>();
    private final Map<ClaimEntry, Assertion> done = new IdentityHashMap<>();
    private final List<Assertion> inOrder = new ArrayList<>();
    private final Map<Claim, ClaimEntry> origins = new IdentityHashMap<>();
    private final List<ClaimEntry> unfinished = new ArrayList<>();

    private Assertions(ClaimReader reader) {
        this.reader = reader;
    }

    static Assertions read(Dataset dataset, ClaimReader reader) {
        Assertions assertions = new Assertions(reader);
        List<ClaimEntry> entries = new ArrayList<>();
        dataset.nodes().forEach(node -> node.claims().forEach(claim -> assertions.collect(node, claim, entries)));
        entries.forEach(assertions::assertionOrProblem);
        assertions.refuseProblems();
        return assertions;
    }

    List<Assertion> inOrder() {
        return List.copyOf(inOrder);
    }

    /** The same refusal, told by file and node. */
    DatasetException explained(ClaimsRefused refused) {
        return new DatasetException(refused.refusals().stream()
                .map(refusal -> {
                    ClaimEntry entry = origins.get(refusal.assertion().claim());
                    return entry == null
                            ? new DatasetProblem("?", refusal.node(), null, refusal.message())
                            : entry.problem(refusal.reason());
                })
                .toList());
    }

    private void collect(NodeEntry node, JsonNode claim, List<ClaimEntry> entries) {
        try {
            Entry body = new Entry(claim);
            ClaimEntry entry = new ClaimEntry(node, body.firstKey(), body);
            entries.add(entry);
            String key = body.text("key");
            if (key != null && byKey.putIfAbsent(key, entry) != null) {
                problems.add(entry.problem("the key " + key + " is given twice"));
            }
        } catch (EntryException e) {
            problems.add(new DatasetProblem(node.file(), node.reference(), null, e.reason()));
        }
    }

    private void assertionOrProblem(ClaimEntry entry) {
        try {
            assertion(entry);
        } catch (EntryException e) {
            problems.add(entry.problem(e.reason()));
        }
        unfinished.clear();
    }

    private Assertion assertion(ClaimEntry entry) {
        Assertion known = done.get(entry);
        if (known != null) {
            return known;
        }
        if (unfinished.contains(entry)) {
            throw new EntryException("it is derived from itself");
        }
        unfinished.add(entry);
        List<Claim> inputs = new ArrayList<>();
        for (JsonNode key : entry.body().list("derivedFrom")) {
            inputs.add(assertion(requireKey(key.asText())).claim());
        }
        Assertion assertion = new Assertion(reader.read(entry), reader.citations(entry), inputs);
        done.put(entry, assertion);
        inOrder.add(assertion);
        origins.put(assertion.claim(), entry);
        return assertion;
    }

    private ClaimEntry requireKey(String key) {
        ClaimEntry entry = byKey.get(key);
        if (entry == null) {
            throw new EntryException("no claim has the key " + key);
        }
        return entry;
    }

    private void refuseProblems() {
        if (!problems.isEmpty()) {
            throw new DatasetException(problems);
        }
    }
}
