package io.zonegraph.graph;

import graphql.GraphQLError;
import graphql.language.Document;
import java.util.List;

/** A condition that a valid document must also fulfil, such as a limit; checked once for each document text. */
@FunctionalInterface
public interface DocumentCheck {

    /** What the document does wrong; empty if nothing. */
    List<GraphQLError> errors(Document document);
}
