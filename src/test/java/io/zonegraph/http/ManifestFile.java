package io.zonegraph.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;

/** Manifests in Apollo's format. */
final class ManifestFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ManifestFile() {}

    static String of(String id, String text, String name) {
        return of(List.of(operation(id, text, name)));
    }

    static Map<String, String> operation(String id, String text, String name) {
        return Map.of("id", id, "body", text, "name", name, "type", "query");
    }

    static String of(List<Map<String, String>> operations) {
        try {
            return JSON.writeValueAsString(
                    Map.of("format", "apollo-persisted-query-manifest", "version", 1, "operations", operations));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
