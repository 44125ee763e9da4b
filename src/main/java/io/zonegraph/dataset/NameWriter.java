package io.zonegraph.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import io.zonegraph.node.Language;
import io.zonegraph.node.Name;
import io.zonegraph.node.NameKind;
import io.zonegraph.node.Node;
import io.zonegraph.node.PartialDate;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes the names of nodes in the order of the file, which decides between names of the same kind. */
final class NameWriter {

    private static final Set<String> KEYS = Set.of("en", "vi", "zh", "kind", "from", "to", "source", "locator");

    private final Directory directory;
    private final List<DatasetProblem> problems;

    NameWriter(Directory directory, List<DatasetProblem> problems) {
        this.directory = directory;
        this.problems = problems;
    }

    /** Leaves the names of a node alone if they are what the file says; tells the ids of the others. */
    List<Long> write(Map<NodeEntry, Node> nodes) {
        Map<Long, List<Name>> there = new HashMap<>();
        List<Long> ids = nodes.values().stream().map(node -> node.id).toList();
        Name.<Name>list("nodeId in ?1 order by id", ids)
                .forEach(name -> there.computeIfAbsent(name.nodeId, _ -> new ArrayList<>())
                        .add(name));
        List<Name> wanted = new ArrayList<>();
        List<Long> changed = new ArrayList<>();
        nodes.forEach((entry, node) -> {
            try {
                List<Name> names = names(entry, node);
                if (!said(names).equals(said(there.getOrDefault(node.id, List.of())))) {
                    changed.add(node.id);
                    wanted.addAll(names);
                }
            } catch (EntryException e) {
                problems.add(new DatasetProblem(entry.file(), entry.reference(), null, "names: " + e.reason()));
            }
        });
        Name.delete("nodeId in ?1", changed);
        Name.persist(wanted);
        return changed;
    }

    private List<Name> names(NodeEntry entry, Node node) {
        List<Name> names = new ArrayList<>();
        for (JsonNode described : entry.names()) {
            names.add(name(new Entry(described).allowing(KEYS), entry, node));
        }
        return names;
    }

    private Name name(Entry described, NodeEntry entry, Node node) {
        Language language = Arrays.stream(Language.values())
                .filter(candidate -> described.find(candidate.tag).isPresent())
                .findFirst()
                .orElseThrow(() -> new EntryException("a name begins with its language: en, vi or zh"));
        NameKind kind = described.constant("kind", NameKind.class);
        String source = described.text("source");
        Name name = new Name();
        name.nodeId = node.id;
        name.nodeKind = entry.kind();
        name.language = language;
        name.kind = kind == null ? NameKind.OFFICIAL : kind;
        name.value = Normalizer.normalize(described.requiredText(language.tag), Normalizer.Form.NFC);
        name.validFrom = described.dateWithoutReason("from");
        name.validTo = described.dateWithoutReason("to");
        name.sourceId = source == null ? null : directory.requireSource(source).id;
        name.locator = described.text("locator");
        requireSound(name);
        return name;
    }

    private static void requireSound(Name name) {
        if (name.locator != null && name.sourceId == null) {
            throw new EntryException("\"%s\" has a locator and no source; name the source".formatted(name.value));
        }
        if (name.kind == NameKind.TRANSLATED && name.sourceId != null) {
            throw new EntryException(
                    "\"%s\" is translated and has a source; what a source prints is no translation of ours"
                            .formatted(name.value));
        }
    }

    /** What there is to compare. */
    private static List<List<@Nullable Object>> said(List<Name> names) {
        return names.stream()
                .map(n -> Arrays.<@Nullable Object>asList(
                        n.language, n.kind, n.value, text(n.validFrom), text(n.validTo), n.sourceId, n.locator))
                .toList();
    }

    private static @Nullable String text(@Nullable PartialDate date) {
        return date == null ? null : date.value + Objects.toString(date.inferred);
    }
}
