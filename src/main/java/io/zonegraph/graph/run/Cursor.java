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
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place in an order: the values of its keys at a row. A mark of the order itself stands before them, so that a cursor of
 * another order is refused instead of answering nonsense, and a sum of it all, so that an altered one is. Each value has
 * its length before it, so that no value can pass for two.
 *
 * @param owner the id of the row that the list belongs to; null for a list of the query root
 * @param values the values of the order's keys; null where the row's value is unknown
 */
record Cursor(@Nullable String owner, List<@Nullable String> values) {

    private static final int MARK = 8;
    private static final int SUM = 4;
    private static final int UNKNOWN = -1;
    private static final String WHERE = " Take cursors from `edges { cursor }` or `pageInfo`.";

    private static final SortKey OWNER = SortKey.ofRowId("owner", false);

    static byte[] encode(String order, byte @Nullable [] owner, byte[] @Nullable [] values) {
        ByteArrayOutputStream plain = new ByteArrayOutputStream(64);
        plain.writeBytes(mark(order, owner != null));
        if (owner != null) {
            write(plain, owner);
        }
        for (byte[] value : values) {
            write(plain, value);
        }
        byte[] told = plain.toByteArray();
        plain.writeBytes(digest(told, SUM));
        return Base64.getUrlEncoder().withoutPadding().encode(plain.toByteArray());
    }

    private static void write(ByteArrayOutputStream plain, byte @Nullable [] value) {
        int length = value == null ? UNKNOWN : value.length;
        plain.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
        if (value != null) {
            plain.writeBytes(value);
        }
    }

    /**
     * What {@link #encode} was given.
     *
     * @param isOwned whether the list belongs to a row
     * @throws RequestException with {@code BAD_CURSOR}
     */
    static Cursor decode(String cursor, String order, boolean isOwned, List<SortKey> keys) {
        if (cursor.isEmpty()) {
            throw bad("is empty, which is no cursor. Leave it out to begin with the first page." + WHERE);
        }
        ByteBuffer told = whole(cursor);
        byte[] mark = new byte[MARK];
        told.get(mark);
        if (!Arrays.equals(mark, mark(order, isOwned))) {
            throw bad(
                    "belongs to another list or order. Use a cursor in the list that it was read from, in the same order.");
        }
        String owner = isOwned ? value(told, OWNER) : null;
        List<@Nullable String> values = new ArrayList<>(keys.size());
        for (SortKey key : keys) {
            values.add(value(told, key));
        }
        if (told.hasRemaining()) {
            throw none();
        }
        return new Cursor(owner, values);
    }

    /**
     * A place in the list of one row is none in that of another, nor in those of several.
     *
     * @throws RequestException with {@code BAD_CURSOR}
     */
    void requireOwner(Set<String> owners) {
        if (!owners.equals(Collections.singleton(owner))) {
            throw bad("belongs to the list of one node, and this asks for that of another, or for those of several."
                    + " Ask for the node alone that it was read from, by `id` or `slug`.");
        }
    }

    private static byte[] mark(String order, boolean isOwned) {
        return digest((order + (isOwned ? "of one row" : "of all")).getBytes(StandardCharsets.UTF_8), MARK);
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
