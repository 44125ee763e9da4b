package io.zonegraph.graph;

import graphql.GraphQLError;
import graphql.language.Document;
import java.util.List;

/**
 * What the transport asks of a document that parses, before it is validated: validation itself can be made expensive.
 * Asked once for each text; the answer is kept with the parsed document.
 */
public interface DocumentCheck {

    /** The objections to the document's operations; empty if there are none. */
    List<GraphQLError> errors(Document document);

    /** Why the text is not even parsed; empty if it may be. */
    List<GraphQLError> errors(String text);
}
