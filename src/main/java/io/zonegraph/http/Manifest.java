package io.zonegraph.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A manifest of documents in Apollo's format, as {@code generate-persisted-query-manifest} and others write it. */
record Manifest(String file, List<Entry> entries) {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /** One document: the id that clients send, its text, and the name of the operation in it. */
    record Entry(String id, String body, String name) {}

    /** What makes a manifest useless is told with its file, and with the operation. */
    IllegalStateException wrong(String what) {
        return new IllegalStateException("zonegraph.trusted-documents: " + file + " " + what);
    }

    static Manifest read(String file, byte[] json) throws IOException {
        Manifest manifest = new Manifest(file, new ArrayList<>());
        Map<String, @Nullable Object> whole;
        try {
            whole = JsonReader.object(JsonReader.decode(ByteBuffer.wrap(json), "It"), "It");
        } catch (HttpRefusal refused) {
            throw manifest.wrong("cannot be read. " + refused.message());
        }
        if (!"apollo-persisted-query-manifest".equals(whole.get("format"))
                || !Integer.valueOf(1).equals(whole.get("version"))
                || !(whole.get("operations") instanceof List<?> operations)) {
            throw manifest.wrong("is no manifest: it needs \"format\": \"apollo-persisted-query-manifest\","
                    + " \"version\": 1 and a list of \"operations\"");
        }
        operations.forEach(operation -> manifest.entries.add(manifest.entry(operation)));
        return manifest;
    }

    private Entry entry(@Nullable Object operation) {
        if (!(operation instanceof Map<?, ?> parts)
                || !(parts.get("id") instanceof String id)
                || !(parts.get("body") instanceof String body)
                || !(parts.get("name") instanceof String name)) {
            throw wrong("has an operation without \"id\", \"body\" and \"name\", which are texts");
        }
        String lower = id.toLowerCase(Locale.ROOT);
        if (!HASH.matcher(lower).matches()) {
            return new Entry(id, body, name);
        }
        if (!lower.equals(Sha256.of(body))) {
            throw wrong("gives the operation " + name + " an id that is the hash of another text");
        }
        return new Entry(lower, body, name);
    }
}
