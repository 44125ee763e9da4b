package io.zonegraph.graph.run;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import io.zonegraph.graph.DocumentCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Parses, validates and checks each document once. The same text gives the same document, which is what plans are kept
 * by. Bounded by the length of the texts, so that a client cannot fill the memory with documents.
 */
@ApplicationScoped
public class DocumentCache implements PreparsedDocumentProvider {

    private static final int MOST_CHARACTERS = 4_000_000;

    private final Cache<String, PreparsedDocumentEntry> documents = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((String text, PreparsedDocumentEntry entry) -> text.length() + 1)
            .build();
    private final Instance<DocumentCheck> checks;

    DocumentCache(Instance<DocumentCheck> checks) {
        this.checks = checks;
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
        PreparsedDocumentEntry entry = documents.get(input.getQuery(), text -> checked(parseAndValidate.apply(input)));
        return CompletableFuture.completedFuture(Objects.requireNonNull(entry));
    }

    private PreparsedDocumentEntry checked(PreparsedDocumentEntry entry) {
        if (entry.hasErrors()) {
            return entry;
        }
        return checks.stream()
                .map(check -> check.errors(entry.getDocument()))
                .filter(errors -> !errors.isEmpty())
                .findFirst()
                .map(PreparsedDocumentEntry::new)
                .orElse(entry);
    }
}
