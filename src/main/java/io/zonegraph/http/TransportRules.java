package io.zonegraph.http;

import graphql.execution.UnknownOperationException;
import graphql.language.NodeUtil;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import io.zonegraph.graph.ErrorCode;
import java.util.Optional;

/**
 * Which operations may come which way. A page of another origin can make a browser send a GET, so a GET must not change
 * anything; it may read, for such a page cannot see the answer. A subscription has more answers than HTTP can give.
 */
final class TransportRules {

    private TransportRules() {}

    static void check(GraphQLRequest request, boolean isGet) {
        boolean harmless = !request.query().contains("subscription")
                && !(isGet && request.query().contains("mutation"));
        // A document without the keyword has no such operation, and most documents need not be parsed twice.
        if (harmless) {
            return;
        }
        switch (kind(request).orElse(OperationDefinition.Operation.QUERY)) {
            case SUBSCRIPTION ->
                throw new HttpRefusal(
                        400,
                        ErrorCode.FORBIDDEN_TRANSPORT,
                        "There are no subscriptions. Send a query, and ask again for what may have changed.");
            case MUTATION -> {
                if (isGet) {
                    throw new HttpRefusal(405, ErrorCode.FORBIDDEN_TRANSPORT, "Mutations must be sent by POST.")
                            .with("Allow", "POST");
                }
            }
            case QUERY -> {}
        }
    }

    /** The kind that graphql-java would execute, by its own rule; empty if it would report an error anyway. */
    private static Optional<OperationDefinition.Operation> kind(GraphQLRequest request) {
        try {
            var document = Parser.parse(ParserEnvironment.newParserEnvironment()
                    .document(request.query())
                    .parserOptions(ParserOptions.getDefaultOperationParserOptions())
                    .build());
            return Optional.ofNullable(NodeUtil.getOperation(document, request.operationName()).operationDefinition)
                    .map(OperationDefinition::getOperation);
        } catch (InvalidSyntaxException | UnknownOperationException | java.util.NoSuchElementException e) {
            return Optional.empty();
        }
    }
}
