package io.zonegraph.http;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Mends graphql-java's messages: they quote whole values and name its own and Java's classes. What was sent may be a
 * secret that was put into the wrong field, so no value is said back, only where it was.
 */
final class Wording {

    private static final int MOST_CHARACTERS = 300;

    private record Mend(Pattern pattern, String replacement) {
        Mend(String regex, String replacement) {
            this(Pattern.compile(regex, Pattern.DOTALL), replacement);
        }

        String apply(String text) {
            return pattern.matcher(text).replaceFirst(replacement);
        }
    }

    private static final List<Mend> MENDS = List.of(
            new Mend("^Validation [eE]rror \\([^)]*\\) ?: ", ""),
            // The value may hold quotes itself: with value 'StringValue{value='secret'}' is not a valid 'Int'
            new Mend(
                    " with value '.*' (must not be null|is not a valid|must be an object type|is missing required fields"
                            + "|contains a field not in)",
                    " $1"),
            new Mend("Bad default value '.*' for type '", "Bad default value for type '"),
            new Mend(" ?-? ?Expected an AST type of '[^']*'( or '[^']*')? but it was a '[^']*'", ""),
            new Mend("(Invalid input for enum '\\w+'\\.).*$", "$1"),
            new Mend("(Literal value not in allowable values for enum '\\w+').*$", "$1"),
            new Mend("Expected type 'Map' but was .*$", "Expected an input object"),
            new Mend(",? but it was a '.*'$", ""),
            new Mend("^Variable '\\w+' has an invalid value: (Variable|Field|Input field) '", "$1 '"),
            new Mend("has coerced Null value for NonNull type '", "must not be null: its type is '"),
            new Mend("Coerced Null value for NonNull type '", "Must not be null: its type is '"));

    private static final Pattern TOKEN = Pattern.compile("token '(.*)' at line", Pattern.DOTALL);
    private static final Pattern HARMLESS_TOKEN = Pattern.compile("\\w{1,40}|\\W{1,3}|<EOF>");

    private Wording() {}

    /** A message about the document's or a variable's values, without the values. */
    static String withoutValues(@Nullable String message) {
        String text = String.valueOf(message);
        for (Mend mend : MENDS) {
            text = mend.apply(text);
        }
        return text.strip();
    }

    /** A message about syntax. A token is said back only if it is a name or a sign: a string may be anything. */
    static String syntax(String message) {
        var token = TOKEN.matcher(message);
        if (token.find() && !HARMLESS_TOKEN.matcher(token.group(1)).matches()) {
            return message.substring(0, token.start()) + "token" + message.substring(token.end(1) + 1);
        }
        return message;
    }

    static String cut(String message) {
        return message.length() <= MOST_CHARACTERS ? message : message.substring(0, MOST_CHARACTERS) + "…";
    }
}
