package io.zonegraph.node;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a text of the graph may be made of. */
public final class PlainText {

    private PlainText() {}

    /** What is wrong with a text that stands in one line; empty if nothing is. */
    public static Optional<String> faultOfLine(String text) {
        return fault(text, "");
    }

    /** What is wrong with a text that may be of several lines, as notes and quotations are; empty if nothing is. */
    public static Optional<String> faultOfLines(String text) {
        return fault(text, "\t\n");
    }

    private static Optional<String> fault(String text, String allowed) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            return Optional.of("it holds half of a character; write it anew");
        }
        return text.chars()
                .filter(character -> Character.isISOControl(character) && allowed.indexOf(character) < 0)
                .mapToObj(character -> "it holds the control character U+%04X, which means nothing here; leave it out"
                        .formatted(character))
                .findFirst();
    }
}
