package io.zonegraph.http;

import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import io.quarkus.runtime.Startup;
import io.zonegraph.graph.ErrorCode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The documents of the manifests, parsed, validated and measured as the service starts: one that could never be answered
 * stops the start.
 */
@Startup
@Singleton
final class TrustedDocuments {

    /** The explorer's, where the build made it. */
    private static final String OF_THE_EXPLORER = "META-INF/resources/persisted-query-manifest.json";

    private final boolean areAll;
    private final Map<String, String> texts = new HashMap<>();
    private final Set<String> hashes = new HashSet<>();

    TrustedDocuments(TrustedDocumentsConfig config, GraphQL graphQL, PreparsedDocumentProvider documents) {
        this.areAll = config.only();
        Trial trial = new Trial(graphQL.getGraphQLSchema(), documents);
        for (String file : config.manifests().orElse(List.of())) {
            add(ofFile(file), trial);
        }
        // By their texts, which it sends, they are answered anyway unless nothing else is.
        if (areAll && config.explorer()) {
            add(ofTheExplorer(), trial);
        }
    }

    /** Whether nothing else is answered. */
    boolean areAll() {
        return areAll;
    }

    /** Whether this is the text of one of them, to the letter. */
    boolean holds(String text) {
        return hashes.contains(Sha256.of(text));
    }

    /** The text of the document of this id. */
    @Nullable
    String text(String id) {
        return texts.get(id);
    }

    HttpRefusal refusal() {
        return new HttpRefusal(
                403,
                ErrorCode.PERSISTED_QUERY_ONLY,
                "Only documents that are known here are answered, and this is none. Send the id of one by `documentId`"
                        + " or `extensions.persistedQuery.sha256Hash`, or have the manifest of your client added.");
    }

    private void add(Manifest manifest, Trial trial) {
        for (Manifest.Entry entry : manifest.entries()) {
            String objection = trial.objection(entry);
            if (objection != null) {
                throw manifest.wrong("has an operation that cannot be answered, " + entry.name() + ": " + objection);
            }
            String other = texts.put(entry.id(), entry.body());
            if (other != null && !other.equals(entry.body())) {
                throw manifest.wrong("gives the operation " + entry.name() + " the id of another: " + entry.id());
            }
            hashes.add(Sha256.of(entry.body()));
        }
    }

    private static Manifest ofFile(String file) {
        try {
            return Manifest.read(file, Files.readAllBytes(Path.of(file)));
        } catch (IOException e) {
            throw new IllegalStateException("zonegraph.trusted-documents: " + file + " cannot be read: " + e, e);
        }
    }

    /** Empty where the build left the explorer out. */
    private static Manifest ofTheExplorer() {
        try (InputStream packed = TrustedDocuments.class.getResourceAsStream("/" + OF_THE_EXPLORER + ".gz")) {
            return packed == null
                    ? new Manifest(OF_THE_EXPLORER, List.of())
                    : Manifest.read(OF_THE_EXPLORER, new GZIPInputStream(packed).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Looks whether a document can be asked, by the way of every request; it stays in the cache of documents. */
    private record Trial(GraphQLSchema schema, PreparsedDocumentProvider documents) {

        @Nullable
        String objection(Manifest.Entry entry) {
            ExecutionInput input = ExecutionInput.newExecutionInput(entry.body())
                    .locale(Locale.ROOT)
                    .build();
            PreparsedDocumentEntry prepared =
                    documents.getDocumentAsync(input, this::validated).join();
            if (prepared.hasErrors()) {
                return prepared.getErrors().getFirst().getMessage();
            }
            boolean isNamed = prepared.getDocument().getDefinitionsOfType(OperationDefinition.class).stream()
                    .anyMatch(operation -> entry.name().equals(operation.getName()));
            return isNamed ? null : "its text has no operation of that name";
        }

        private PreparsedDocumentEntry validated(ExecutionInput input) {
            ParseAndValidateResult result = ParseAndValidate.parseAndValidate(schema, input);
            List<GraphQLError> errors = result.getErrors();
            return errors.isEmpty()
                    ? new PreparsedDocumentEntry(result.getDocument())
                    : new PreparsedDocumentEntry(errors);
        }
    }
}
