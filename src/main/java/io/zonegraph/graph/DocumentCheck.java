package io.zonegraph.graph;

import graphql.GraphQLError;
import graphql.language.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the transport asks of a document that parses, before it is validated: validation itself can be made expensive.
 * The answer depends on the arguments only, so it can be kept with the parsed document.
 */
public interface DocumentCheck {

    /** The objections to one operation, or to any of the document's if {@code operationName} is null. */
    List<GraphQLError> check(Document document, @Nullable String operationName);
}
