package io.zonegraph.http;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Mends graphql-java's messages: they quote whole values and name its own and Java's classes. What was sent may be a
 * secret that was put into the wrong field, so no value is said back, only where it was.
 */
final class Wording {

    private static final int MOST_CHARACTERS = 300;

    private static final Pattern PREFIX = Pattern.compile("^Validation [eE]rror \\([^)]*\\) ?: ");
    /** {@code with value 'StringValue{value='secret'}' is not ...}: the value may hold quotes, so up to the last phrase. */
    private static final Pattern VALUE = Pattern.compile(
            " with value '.*' (must not be null|is not a valid|must be an object type|is missing required fields|contains a field not in)",
            Pattern.DOTALL);

    private static final Pattern DEFAULT_VALUE = Pattern.compile("Bad default value '.*' for type '", Pattern.DOTALL);
    private static final Pattern AST =
            Pattern.compile(" ?-? ?Expected an AST type of '[^']*'( or '[^']*')? but it was a '[^']*'");
    private static final Pattern BUT_WAS = Pattern.compile(",? but it was a '.*'$", Pattern.DOTALL);
    private static final Pattern ENUM = Pattern.compile(
            "(Invalid input for enum '\\w+'\\.).*$|(Literal value not in allowable values for enum '\\w+').*$",
            Pattern.DOTALL);
    private static final Pattern TOKEN = Pattern.compile("token '(.*)' at line", Pattern.DOTALL);

    private Wording() {}

    static String validation(@Nullable String message) {
        String text = PREFIX.matcher(String.valueOf(message)).replaceFirst("");
        text = VALUE.matcher(text).replaceFirst(" $1");
        text = DEFAULT_VALUE.matcher(text).replaceFirst("Bad default value for type '");
        return input(text);
    }

    static String input(@Nullable String message) {
        String text = AST.matcher(String.valueOf(message)).replaceAll("");
        text = ENUM.matcher(text).replaceFirst("$1$2");
        return BUT_WAS.matcher(text).replaceFirst("");
    }

    /** A token is said back only if it is a name or a sign: a string may be anything. */
    static String syntax(String message) {
        var token = TOKEN.matcher(message);
        if (token.find() && !token.group(1).matches("\\w{1,40}|\\W{1,3}|<EOF>")) {
            return message.substring(0, token.start()) + "token" + message.substring(token.end(1) + 1);
        }
        return message;
    }

    static String cut(String message) {
        return message.length() <= MOST_CHARACTERS ? message : message.substring(0, MOST_CHARACTERS) + "…";
    }
}
