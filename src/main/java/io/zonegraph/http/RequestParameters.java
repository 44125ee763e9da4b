package io.zonegraph.http;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a request says, before it is known which document it means: it has its text, or a name of it, or both. */
record RequestParameters(
        @Nullable String query,
        @Nullable String documentId,
        @Nullable String operationName,
        Map<String, @Nullable Object> variables,
        Map<String, @Nullable Object> extensions) {

    private static final Pattern HASH = Pattern.compile("[0-9a-fA-F]{64}");
    private static final String PREFIX = "sha256:";

    /** The request for the document of this text. */
    GraphQLRequest of(String text) {
        return new GraphQLRequest(text, operationName, variables, extensions);
    }

    /** The hash of the document's text, as Apollo's and urql's persisted queries send it; null if there is none. */
    @Nullable
    String hash() {
        Object persisted = extensions.get("persistedQuery");
        if (persisted == null) {
            return null;
        }
        if (!(persisted instanceof Map<?, ?> parts)
                || !(parts.get("version") instanceof Integer version)
                || version != 1
                || !(parts.get("sha256Hash") instanceof String hash)
                || !HASH.matcher(hash).matches()) {
            throw HttpRefusal.badRequest("'extensions.persistedQuery' must be {\"version\": 1, \"sha256Hash\": \"...\"}"
                    + " with the SHA-256 of the document in 64 hexadecimal digits.");
        }
        return hash.toLowerCase(Locale.ROOT);
    }

    /** The name of the document, of whichever way it was given; null if there is none. */
    @Nullable
    String name() {
        String hash = hash();
        if (hash != null || documentId == null) {
            return hash;
        }
        return documentId.startsWith(PREFIX)
                ? documentId.substring(PREFIX.length()).toLowerCase(Locale.ROOT)
                : documentId;
    }
}
