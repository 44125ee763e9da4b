package io.zonegraph.graph.run;

import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.language.Document;
import graphql.language.Node;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import io.zonegraph.graph.DocumentCheck;
import io.zonegraph.graph.schema.OfferedDirectives;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Parses, validates and checks each document once. The same text gives the same document, which is what plans are kept
 * by. Bounded by the memory that documents take, and of what was refused nothing is kept: a client cannot fill the memory.
 */
@ApplicationScoped
public class DocumentCache implements PreparsedDocumentProvider {

    private static final int MOST_BYTES = 16 << 20;

    /** What a node of a parsed document takes, with its place and its lists. */
    private static final int BYTES_OF_A_NODE = 300;

    private final MeasuredCache<String, PreparsedDocumentEntry> documents;
    private final DocumentCheck check;

    DocumentCache(DocumentCheck check, EngineWatch watch) {
        this.check = check;
        this.documents = watch.cache(
                "document",
                Caffeine.newBuilder()
                        .maximumWeight(MOST_BYTES)
                        .weigher((String text, PreparsedDocumentEntry entry) -> weight(text, entry)));
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
        PreparsedDocumentEntry entry = documents.get(
                input.getQuery(), text -> prepared(input, parseAndValidate), prepared -> !prepared.hasErrors());
        return CompletableFuture.completedFuture(entry);
    }

    private static int weight(String text, PreparsedDocumentEntry entry) {
        return text.length() * 2 + nodes(entry.getDocument()) * BYTES_OF_A_NODE;
    }

    private static int nodes(Node<?> node) {
        int nodes = 1;
        for (Node<?> child : node.getChildren()) {
            nodes += nodes(child);
        }
        return nodes;
    }

    /** Parsed here first: what is too large must not reach validation, which large documents make expensive. */
    private PreparsedDocumentEntry prepared(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
        try {
            List<GraphQLError> unread = check.errors(input.getQuery());
            List<GraphQLError> objections = unread.isEmpty() ? objections(parsed(input)) : unread;
            return objections.isEmpty() ? parseAndValidate.apply(input) : new PreparsedDocumentEntry(objections);
        } catch (InvalidSyntaxException e) {
            return new PreparsedDocumentEntry(e.toInvalidSyntaxError());
        }
    }

    /** graphql-java's validation knows directives that are not offered here. */
    private List<GraphQLError> objections(Document document) {
        List<GraphQLError> objections = check.errors(document);
        return objections.isEmpty() ? OfferedDirectives.unknown(document) : objections;
    }

    private static Document parsed(ExecutionInput input) {
        return Parser.parse(ParserEnvironment.newParserEnvironment()
                .document(input.getQuery())
                .parserOptions(ParserOptions.getDefaultOperationParserOptions())
                .locale(input.getLocale())
                .build());
    }
}
