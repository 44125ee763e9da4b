package io.zonegraph.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.runtime.Startup;
import io.zonegraph.graph.ErrorCode;
import io.zonegraph.graph.RequestException;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/**
 * Finds the text of a document that a request only names. Clients send the hash of a text alone; if it is not known they
 * send the text along, and it is kept. Of texts that are no operation of this schema nothing is kept, so that what is kept
 * is bounded by what it takes, and by what can be asked.
 */
@Startup
@Singleton
final class PersistedDocuments {

    private static final int MOST_BYTES = 4 << 20;
    /** The hash, and what the cache keeps beside an entry. */
    private static final int BYTES_OF_AN_ENTRY = 300;

    private final TrustedDocuments trusted;
    private final Cache<String, String> texts = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String hash, String text) -> BYTES_OF_AN_ENTRY + 2 * text.length())
            .build();

    PersistedDocuments(TrustedDocuments trusted) {
        this.trusted = trusted;
    }

    /** The request with its document. */
    GraphQLRequest resolve(RequestParameters asked) {
        String text = asked.query();
        if (text == null) {
            return asked.of(named(asked));
        }
        String hash = asked.hash();
        if (hash != null && !hash.equals(Sha256.of(text))) {
            throw HttpRefusal.badRequest("'extensions.persistedQuery.sha256Hash' is not the SHA-256 of 'query'.");
        }
        if (trusted.areAll() && !trusted.holds(text)) {
            throw trusted.refusal();
        }
        return asked.of(text);
    }

    private String named(RequestParameters asked) {
        String name = asked.name();
        if (name == null) {
            throw HttpRefusal.badRequest("The request has no 'query'. Send the GraphQL document as a string.");
        }
        String text = trusted.text(name);
        if (text != null) {
            return text;
        }
        if (trusted.areAll()) {
            throw trusted.refusal();
        }
        String kept = texts.getIfPresent(name);
        if (kept == null) {
            // In these words: clients compare them, and send the text.
            throw new RequestException(ErrorCode.PERSISTED_QUERY_NOT_FOUND, "PersistedQueryNotFound");
        }
        return kept;
    }

    /** Keeps the text of a request that named it and came to be executed. */
    void keep(RequestParameters asked, Operation operation) {
        @Nullable String text = asked.query();
        String hash = asked.hash();
        if (text != null && hash != null && operation.kind() != Operation.Kind.NONE) {
            texts.put(hash, text);
        }
    }

    /** How many bytes are kept. */
    long weight() {
        texts.cleanUp();
        return texts.policy()
                .eviction()
                .map(bounds -> bounds.weightedSize().orElse(0))
                .orElse(0L);
    }
}
