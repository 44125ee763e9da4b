package io.zonegraph.http;

import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import io.zonegraph.graph.DocumentCheck;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;

/** TO BE DROPPED AT MERGE: stands in for the engine's GraphQL. */
class TemporaryGraphQL {

    @Produces
    @Singleton
    GraphQL graphQL(GraphQLSchema schema, DocumentCheck check) {
        PreparsedDocumentProvider provider =
                (input, parseAndValidate) -> CompletableFuture.completedFuture(prepare(check, input, parseAndValidate));
        return GraphQL.newGraphQL(schema).preparsedDocumentProvider(provider).build();
    }

    private static PreparsedDocumentEntry prepare(
            DocumentCheck check,
            ExecutionInput input,
            java.util.function.Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
        try {
            var errors = check.check(Parser.parse(input.getQuery()), null);
            if (!errors.isEmpty()) {
                return new PreparsedDocumentEntry(errors);
            }
        } catch (InvalidSyntaxException e) {
            return new PreparsedDocumentEntry(e.toInvalidSyntaxError());
        }
        return parseAndValidate.apply(input);
    }
}
