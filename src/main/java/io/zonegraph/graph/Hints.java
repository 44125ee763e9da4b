package io.zonegraph.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a request is told beside its answer: why something that was asked for by name is not there. */
public final class Hints {

    private final List<Hint> hints = new ArrayList<>();

    /**
     * That no node is named by an argument.
     *
     * @param path the names under which the field and those above it are answered
     * @param argument the argument, such as {@code slug} or {@code slugs[1]}
     * @param words why and what to do, said of the argument
     * @param near nodes that may be meant, the likeliest first
     */
    public record Hint(List<String> path, String argument, String words, List<Near> near) {

        Map<String, Object> told() {
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("path", path);
            told.put("argument", argument);
            told.put("message", "`" + String.join(".", path) + "(" + argument + ")` " + words);
            told.put("near", near.stream().map(Near::told).toList());
            return told;
        }
    }

    /** A node that may be meant; {@code kind} as the schema's enum has it. */
    public record Near(String kind, String slug, String name) {

        Map<String, Object> told() {
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("kind", kind);
            told.put("slug", slug);
            told.put("name", name);
            return told;
        }
    }

    public void add(Hint hint) {
        hints.add(hint);
    }

    /** As JSON, for {@code extensions.hints}; empty if there is nothing to tell. */
    public List<Map<String, Object>> told() {
        return hints.stream().map(Hint::told).toList();
    }
}
