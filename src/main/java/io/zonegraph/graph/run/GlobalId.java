package io.zonegraph.graph.run;

import io.zonegraph.graph.ErrorCode;
import io.zonegraph.graph.RequestException;
import io.zonegraph.graph.model.EntityModels;
import io.zonegraph.graph.validation.Names;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an opaque id stands for: a row of a kind. */
record GlobalId(String kind, String row) {

    private static final Pattern PLAIN = Pattern.compile("([A-Z][A-Za-z]{0,39}):([1-9][0-9]{0,17})");

    static byte[] encode(byte[] kind, byte[] row) {
        byte[] plain = new byte[kind.length + 1 + row.length];
        System.arraycopy(kind, 0, plain, 0, kind.length);
        plain[kind.length] = ':';
        System.arraycopy(row, 0, plain, kind.length + 1, row.length);
        return Base64.getUrlEncoder().withoutPadding().encode(plain);
    }

    /**
     * What the id stands for, of which there is one spelling.
     *
     * @throws RequestException with {@code BAD_USER_INPUT} if the text is no id of this service
     */
    static GlobalId decode(String text, EntityModels models) {
        try {
            Matcher plain = PLAIN.matcher(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII));
            if (plain.matches() && models.isIdentified(plain.group(1))) {
                GlobalId id = new GlobalId(plain.group(1), plain.group(2));
                if (text.equals(id.text())) {
                    return id;
                }
            }
        } catch (IllegalArgumentException notBase64) {
            // The message below says what is wanted instead.
        }
        throw RequestException.of(
                "", ErrorCode.BAD_USER_INPUT, "is no id of this service. Take ids from the field `id` of a node.");
    }

    private String text() {
        return new String(
                encode(kind.getBytes(StandardCharsets.US_ASCII), row.getBytes(StandardCharsets.US_ASCII)),
                StandardCharsets.US_ASCII);
    }

    /** @throws RequestException with {@code BAD_USER_INPUT} if the text is no id, or one of another kind */
    static String rowOf(String text, String kind, EntityModels models) {
        GlobalId id = decode(text, models);
        if (!id.kind.equals(kind)) {
            throw id.refused("that of " + Names.article(kind) + " " + kind + " is wanted.");
        }
        return id.row;
    }

    /** @throws RequestException with {@code BAD_USER_INPUT} if the text is no id, or one of what is no node */
    static GlobalId ofNode(String text, EntityModels models) {
        GlobalId id = decode(text, models);
        if (models.ofKind(id.kind).isEmpty()) {
            String field = Character.toLowerCase(id.kind.charAt(0)) + id.kind.substring(1);
            throw id.refused("that of a node is wanted. Ask `" + field + "(id)` for it.");
        }
        return id;
    }

    RequestException refused(String wanted) {
        return RequestException.of(
                "", ErrorCode.BAD_USER_INPUT, "is the id of " + Names.article(kind) + " " + kind + ", where " + wanted);
    }
}
