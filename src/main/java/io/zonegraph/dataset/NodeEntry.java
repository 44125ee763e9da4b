package io.zonegraph.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import io.zonegraph.node.NodeKind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A node as its file describes it.
 *
 * @param defaults what the file says of all claims that do not say otherwise
 */
record NodeEntry(String file, NodeKind kind, String slug, Entry body, Optional<Entry> defaults) {

    private static final Set<String> PARTS = Set.of("attributes", "names", "ids", "claims");

    static NodeEntry read(String file, JsonNode node, Optional<Entry> defaults) {
        Entry body = new Entry(node);
        String word = body.firstKey();
        NodeKind kind = kind(word);
        Set<String> keys = PARTS.stream().collect(Collectors.toSet());
        keys.add(word);
        body.allowing(keys);
        String slug = body.requiredText(word);
        if (!slug.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new EntryException("\"%s\" is no slug; write lower-case letters, digits and hyphens".formatted(slug));
        }
        return new NodeEntry(file, kind, slug, body, defaults);
    }

    static NodeKind kind(String word) {
        return Arrays.stream(NodeKind.values())
                .filter(kind -> kind.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new EntryException(word + " is no kind of node"));
    }

    /** What other entries call it. */
    String reference() {
        return kind.word + "/" + slug;
    }

    Optional<Entry> attributes() {
        return body.find("attributes").map(Entry::new);
    }

    List<JsonNode> names() {
        return body.list("names");
    }

    /** Identifiers by scheme, sorted so that their order never matters. */
    Map<String, String> ids() {
        Map<String, String> ids = new TreeMap<>();
        body.find("ids")
                .map(Entry::new)
                .ifPresent(entry -> entry.mapping()
                        .fieldNames()
                        .forEachRemaining(scheme -> ids.put(scheme, entry.requiredText(scheme))));
        return ids;
    }

    List<JsonNode> claims() {
        return body.list("claims");
    }
}
