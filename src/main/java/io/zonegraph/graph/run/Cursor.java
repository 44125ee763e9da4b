package io.zonegraph.graph.run;

import io.zonegraph.graph.ErrorCode;
import io.zonegraph.graph.RequestException;
import io.zonegraph.graph.run.Page.SortKey;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in an order: the values of its keys at a row, with a mark of the order itself so that a cursor of another
 * order is refused instead of answering nonsense.
 */
final class Cursor {

    private static final char BETWEEN = '\u001F';
    private static final String KNOWN = "=";
    private static final String UNKNOWN = "~";

    private Cursor() {}

    static byte[] encode(String orderMark, byte[] @Nullable [] values) {
        ByteArrayOutputStream plain = new ByteArrayOutputStream(64);
        plain.writeBytes(orderMark.getBytes(StandardCharsets.UTF_8));
        for (byte[] value : values) {
            plain.write(BETWEEN);
            plain.write((value == null ? UNKNOWN : KNOWN).charAt(0));
            if (value != null) {
                plain.writeBytes(value);
            }
        }
        return Base64.getUrlEncoder().withoutPadding().encode(plain.toByteArray());
    }

    /**
     * The values of the order's keys; null where the row's value is unknown.
     *
     * @throws RequestException with {@code BAD_CURSOR}
     */
    static List<@Nullable String> decode(String cursor, String orderMark, List<SortKey> keys) {
        String[] parts = plain(cursor).split(String.valueOf(BETWEEN), -1);
        if (!parts[0].equals(orderMark) || parts.length != keys.size() + 1) {
            throw bad("belongs to another order. Use a cursor with the `orderBy` that it was read with.");
        }
        List<@Nullable String> values = new ArrayList<>(keys.size());
        for (String part : Arrays.asList(parts).subList(1, parts.length)) {
            boolean known = part.startsWith(KNOWN);
            if (!known && !(part.equals(UNKNOWN) && keys.get(values.size()).nullable())) {
                throw bad("is no cursor. Take cursors from `edges { cursor }` or `pageInfo`.");
            }
            values.add(known ? part.substring(1) : null);
        }
        return values;
    }

    private static String plain(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            throw bad("is no cursor. Take cursors from `edges { cursor }` or `pageInfo`.");
        }
    }

    private static RequestException bad(String message) {
        return RequestException.of("", ErrorCode.BAD_CURSOR, message);
    }
}
