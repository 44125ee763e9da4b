package io.zonegraph.http;

import graphql.InvalidSyntaxError;
import graphql.language.SourceLocation;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Mends graphql-java's messages: they quote whole values and name its own and Java's classes. What was sent may be a
 * secret that was put into the wrong field, so no value is said back, only where it was.
 */
final class Wording {

    static final String INTROSPECTION =
            "An introspection query may ask for `__schema` once, for `__type` once, and within"
                    + " them for `fields`, `inputFields`, `interfaces` and `possibleTypes` once each, and come to 500"
                    + " fields. Ask for further types in further requests.";

    private static final int MOST_CHARACTERS = 800;

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

    private static final Pattern HARMLESS_TOKEN = Pattern.compile("\\w{1,40}|[^\\w\\s\"'`]{1,3}");

    private Wording() {}

    /** A message about the document's or a variable's values, without the values. */
    static String withoutValues(@Nullable String message) {
        String text = String.valueOf(message);
        for (Mend mend : MENDS) {
            text = mend.apply(text);
        }
        return text.strip();
    }

    /** A token is said back only if it is a name or a sign: a string may be anything. */
    static String syntax(InvalidSyntaxError error) {
        SourceLocation place = error.getLocations().getFirst();
        String where = " at line " + place.getLine() + ", column " + place.getColumn();
        String token = error.getOffendingToken();
        if ("<EOF>".equals(token)) {
            return "The document ends" + where + " where more must follow. Close what is open.";
        }
        String what = token != null && HARMLESS_TOKEN.matcher(token).matches() ? " before `" + token + "`" : "";
        return "The document is not GraphQL" + where + what + ". Check the names, quotes and brackets there.";
    }

    static String cut(String message) {
        return message.length() <= MOST_CHARACTERS ? message : message.substring(0, MOST_CHARACTERS) + "…";
    }
}
