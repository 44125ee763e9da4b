package io.zonegraph.graph.run;

import io.zonegraph.graph.ErrorCode;
import io.zonegraph.graph.RequestException;
import java.text.Normalizer;

/** A text that is looked for without marks and case, which makes it up to 18 times as long. */
final class SearchedText {

    private static final int MOST_CHARACTERS = 200;

    /** Marks may stand apart from their letters, of which Vietnamese has two at most. */
    private static final int MOST_PARTS = 3;

    private SearchedText() {}

    /** @throws RequestException if it is longer than any that is looked for */
    static String require(String argument, Object value) {
        String text = value.toString();
        int length = text.codePointCount(0, text.length());
        if (length > MOST_CHARACTERS && length <= MOST_CHARACTERS * MOST_PARTS) {
            String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
            length = composed.codePointCount(0, composed.length());
        }
        if (length > MOST_CHARACTERS) {
            throw RequestException.of(
                    argument,
                    ErrorCode.BAD_USER_INPUT,
                    "has " + length + " characters; search for at most " + MOST_CHARACTERS + ".");
        }
        return text;
    }
}
