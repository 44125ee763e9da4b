package io.zonegraph.graph.run;

import io.zonegraph.graph.ErrorCode;
import io.zonegraph.graph.RequestException;
import io.zonegraph.graph.run.Page.SortKey;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in an order: the values of its keys at a row. A mark of the order itself stands before them, so that a cursor of
 * another order is refused instead of answering nonsense, and a sum of it all, so that an altered one is. Each value has
 * its length before it, so that no value can pass for two.
 */
final class Cursor {

    private static final int MARK = 8;
    private static final int SUM = 4;
    private static final int UNKNOWN = -1;
    private static final String WHERE = " Take cursors from `edges { cursor }` or `pageInfo`.";

    private Cursor() {}

    static byte[] encode(String order, byte[] @Nullable [] values) {
        ByteArrayOutputStream plain = new ByteArrayOutputStream(64);
        plain.writeBytes(digest(order.getBytes(StandardCharsets.UTF_8), MARK));
        for (byte[] value : values) {
            plain.writeBytes(length(value == null ? UNKNOWN : value.length));
            if (value != null) {
                plain.writeBytes(value);
            }
        }
        byte[] told = plain.toByteArray();
        plain.writeBytes(digest(told, SUM));
        return Base64.getUrlEncoder().withoutPadding().encode(plain.toByteArray());
    }

    private static byte[] length(int length) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(length).array();
    }

    /**
     * The values of the order's keys; null where the row's value is unknown.
     *
     * @throws RequestException with {@code BAD_CURSOR}
     */
    static List<@Nullable String> decode(String cursor, String order, List<SortKey> keys) {
        if (cursor.isEmpty()) {
            throw bad("is empty, which is no cursor. Leave it out to begin with the first page." + WHERE);
        }
        ByteBuffer told = whole(cursor);
        byte[] mark = new byte[MARK];
        told.get(mark);
        if (!Arrays.equals(mark, digest(order.getBytes(StandardCharsets.UTF_8), MARK))) {
            throw bad(
                    "belongs to another list or order. Use a cursor in the list that it was read from, in the same order.");
        }
        List<@Nullable String> values = new ArrayList<>(keys.size());
        for (SortKey key : keys) {
            values.add(value(told, key));
        }
        if (told.hasRemaining()) {
            throw none();
        }
        return values;
    }

    /** All but the sum, which must be right. */
    private static ByteBuffer whole(String cursor) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(cursor);
            int told = bytes.length - SUM;
            // What stands in bits that no byte takes is altered, too.
            boolean plain = Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(bytes)
                    .equals(cursor);
            if (plain
                    && told >= MARK
                    && Arrays.equals(
                            Arrays.copyOfRange(bytes, told, bytes.length), digest(Arrays.copyOf(bytes, told), SUM))) {
                return ByteBuffer.wrap(bytes, 0, told);
            }
        } catch (IllegalArgumentException notBase64) {
            // The message below says what is wanted instead.
        }
        throw none();
    }

    private static @Nullable String value(ByteBuffer told, SortKey key) {
        int length = told.remaining() < Integer.BYTES ? Integer.MAX_VALUE : told.getInt();
        if (length == UNKNOWN && key.nullable()) {
            return null;
        }
        if (length < 0 || length > told.remaining()) {
            throw none();
        }
        ByteBuffer value = told.slice(told.position(), length);
        told.position(told.position() + length);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(value).toString();
            if (key.values().include(text)) {
                return text;
            }
        } catch (CharacterCodingException notText) {
            // The message below says what is wanted instead.
        }
        throw none();
    }

    private static byte[] digest(byte[] of, int length) {
        try {
            return Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(of), length);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static RequestException none() {
        return bad("is no cursor, or not a whole one." + WHERE);
    }

    private static RequestException bad(String message) {
        return RequestException.of("", ErrorCode.BAD_CURSOR, message);
    }
}
