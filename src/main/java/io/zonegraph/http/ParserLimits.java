package io.zonegraph.http;

import graphql.parser.ParserOptions;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Lets graphql-java's parser stop at the limit of tokens, wherever it is called from: it has one setting for them all. */
@ApplicationScoped
class ParserLimits {

    void set(@Observes StartupEvent start, Limits limits) {
        // The parser counts the end of the document as a token too.
        int most = limits.documentTokens() + 1;
        ParserOptions.setDefaultOperationParserOptions(
                ParserOptions.getDefaultOperationParserOptions().transform(options -> options.maxTokens(most)));
    }
}
