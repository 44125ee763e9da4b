package io.zonegraph.graph.run;

import io.zonegraph.graph.ErrorCode;
import io.zonegraph.graph.RequestException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/** What an opaque id stands for: a row of a kind. */
record GlobalId(String kind, String row) {

    private static final int LONGEST_ROW = 18;

    private static final Pattern KIND = Pattern.compile("[A-Z][A-Za-z]{0,39}");

    static byte[] encode(byte[] kind, byte[] row) {
        byte[] plain = new byte[kind.length + 1 + row.length];
        System.arraycopy(kind, 0, plain, 0, kind.length);
        plain[kind.length] = ':';
        System.arraycopy(row, 0, plain, kind.length + 1, row.length);
        return Base64.getUrlEncoder().withoutPadding().encode(plain);
    }

    /** @throws RequestException with {@code BAD_USER_INPUT} if the text is no id of this service */
    static GlobalId decode(String text) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            int colon = plain.indexOf(':');
            String row = plain.substring(colon + 1);
            if (colon > 0
                    && !row.isEmpty()
                    && row.length() <= LONGEST_ROW
                    && row.chars().allMatch(GlobalId::isDigit)) {
                return new GlobalId(plain.substring(0, colon), row);
            }
        } catch (IllegalArgumentException notBase64) {
            // The message below says what is wanted instead.
        }
        throw RequestException.of(
                "", ErrorCode.BAD_USER_INPUT, "is no id of this service. Take ids from the field `id` of a node.");
    }

    /** @throws RequestException with {@code BAD_USER_INPUT} if the text is no id, or one of another kind */
    static String rowOf(String text, String kind) {
        GlobalId id = decode(text);
        if (!id.kind.equals(kind)) {
            throw id.refused("one of a " + kind + " is wanted.");
        }
        return id.row;
    }

    /** It is of another kind, which is told if it can be one: anything can be written into what looks like an id. */
    RequestException refused(String wanted) {
        String of = KIND.matcher(kind).matches() ? "of a " + kind : "of nothing that there is";
        return RequestException.of("", ErrorCode.BAD_USER_INPUT, "is the id " + of + ", where " + wanted);
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }
}
