package io.zonegraph.http;

import graphql.language.SourceLocation;
import graphql.parser.ParserOptions;
import graphql.parser.ParsingListener;
import io.quarkus.runtime.StartupEvent;
import io.zonegraph.graph.ErrorCode;
import io.zonegraph.graph.RequestException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/**
 * Lets graphql-java's parser stop at the limit of tokens, and at numbers beyond all numbers, which it would fail to
 * read, wherever it is called from: it has one setting for them all.
 */
@ApplicationScoped
class ParserLimits {

    /** Characters of an exponent that is an int, its sign and the letter before it among them. */
    private static final int MOST_OF_AN_EXPONENT = 10;

    void set(@Observes StartupEvent start, Limits limits) {
        // The parser counts the end of the document as a token too.
        int most = limits.documentTokens() + 1;
        ParserOptions.setDefaultOperationParserOptions(ParserOptions.getDefaultOperationParserOptions()
                .transform(options -> options.maxTokens(most).parsingListener(ParserLimits::check)));
    }

    /** A token as it is read, before anything is made of it. */
    private static void check(ParsingListener.Token token) {
        String text = token.getText();
        if (text.isEmpty() || text.charAt(0) != '-' && !isDigit(text.charAt(0))) {
            return;
        }
        int exponent = Math.max(text.indexOf('e'), text.indexOf('E'));
        if (exponent > 0 && text.length() - exponent > MOST_OF_AN_EXPONENT) {
            throw new RequestException(
                            ErrorCode.LIMIT_EXCEEDED,
                            "A number in the document has an exponent beyond all numbers. Send a smaller one.")
                    .at(new RequestException.FieldPlace(
                            List.of(), List.of(new SourceLocation(token.getLine(), token.getCharPositionInLine()))));
        }
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
