package io.zonegraph.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import io.zonegraph.claim.Approximation;
import io.zonegraph.claim.Basis;
import io.zonegraph.claim.Citation;
import io.zonegraph.claim.Claim;
import io.zonegraph.claim.Property;
import io.zonegraph.claim.Rank;
import io.zonegraph.claim.Value;
import io.zonegraph.claim.Vocabulary;
import io.zonegraph.node.NodeKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads one claim of a file, with its citations. */
final class ClaimReader {

    private static final Set<String> KEYS = Set.of(
            "key",
            "printed",
            "approximation",
            "asOf",
            "validFrom",
            "validTo",
            "role",
            "share",
            "area",
            "side",
            "ordinal",
            "label",
            "code",
            "on",
            "basis",
            "rank",
            "note",
            "object",
            "estimated",
            "derivedFrom",
            "cite");

    private final Vocabulary vocabulary;
    private final Directory directory;
    private final ValueReader values;
    private final Dataset dataset;

    ClaimReader(Vocabulary vocabulary, Directory directory, Dataset dataset) {
        this.vocabulary = vocabulary;
        this.directory = directory;
        this.values = new ValueReader(directory);
        this.dataset = dataset;
    }

    Claim read(ClaimEntry entry) {
        Entry body = entry.body();
        Set<String> keys = new TreeSet<>(KEYS);
        keys.add(entry.word());
        body.allowing(keys);
        Claim claim = new Claim();
        var subject = directory.require(entry.node().reference());
        claim.subjectId = subject.id();
        claim.subjectKind = subject.kind();
        claim.property = property(entry.word());
        values.read(value(subject.kind(), claim.property), body, entry.word(), claim);
        readQualifiers(body, claim);
        readPeriods(entry, claim);
        readStanding(body, claim);
        return claim;
    }

    List<Citation> citations(ClaimEntry entry) {
        List<Citation> citations = new ArrayList<>();
        for (JsonNode node : entry.orDefault("cite").list("cite")) {
            Entry body = new Entry(node).allowing(Set.of("source", "locator", "speaker", "input"));
            Citation citation = new Citation();
            citation.source = directory.requireSource(body.requiredText("source"));
            citation.locator = body.text("locator");
            citation.input = Boolean.TRUE.equals(body.flag("input"));
            String speaker = body.text("speaker");
            if (speaker != null) {
                var who = directory.require(speaker);
                citation.speakerId = who.id();
                citation.speakerKind = who.kind();
            }
            citations.add(citation);
        }
        return citations;
    }

    private static Property property(String word) {
        return Arrays.stream(Property.values())
                .filter(property -> property.name().equals(word))
                .findFirst()
                .orElseThrow(() -> new EntryException(word + " is no property"));
    }

    private Value value(NodeKind kind, Property property) {
        return vocabulary
                .valueOf(kind, property)
                .orElseThrow(() -> new EntryException(
                        "a %s has no such property; it has %s".formatted(kind.word, vocabulary.propertiesOf(kind))));
    }

    private void readQualifiers(Entry body, Claim claim) {
        claim.role = upperCase(body.text("role"));
        claim.side = body.text("side");
        claim.ordinal = body.integer("ordinal");
        claim.label = body.text("label");
        claim.asPrinted = body.text("printed");
        claim.estimated = body.flag("estimated");
        if (body.find("code").isPresent()) {
            claim.code = upperCase(body.text("code"));
        }
        if (body.find("on").isPresent()) {
            values.readDate(body, "on", claim);
        }
        if (body.find("share").isPresent()) {
            ValueReader.readQuantity(body.requiredText("share"), claim);
        }
        if (body.find("area").isPresent()) {
            ValueReader.readQuantity(body.requiredText("area"), claim);
        }
        body.find("object").ifPresent(object -> values.readObject(object.asText(), claim));
    }

    private static void readPeriods(ClaimEntry entry, Claim claim) {
        entry.orDefault("asOf").date("asOf").ifPresent(date -> {
            claim.asOf = date.date();
            claim.asOfReason = date.reason();
        });
        claim.validFrom = entry.body().dateWithoutReason("validFrom");
        claim.validTo = entry.body().dateWithoutReason("validTo");
    }

    private void readStanding(Entry body, Claim claim) {
        Approximation approximation = body.constant("approximation", Approximation.class);
        claim.approximation = approximation == null ? Approximation.EXACT : approximation;
        Basis basis = body.constant("basis", Basis.class);
        claim.basis = basis == null ? Basis.REPORTED : basis;
        Rank rank = body.constant("rank", Rank.class);
        claim.rank = rank == null ? Rank.NORMAL : rank;
        claim.note = body.lines("note");
        claim.recordedBy = dataset.recordedBy();
        claim.recordedAt = dataset.recordedAt();
    }

    private static @Nullable String upperCase(@Nullable String word) {
        return word == null ? null : word.toUpperCase(Locale.ROOT);
    }
}
