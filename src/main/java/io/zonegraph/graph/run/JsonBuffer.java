package io.zonegraph.graph.run;

import io.zonegraph.graph.Cost;
import io.zonegraph.graph.Cost.Measure;
import io.zonegraph.graph.JsonBytes;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/**
 * JSON while it is written: one growing array of UTF-8 bytes. It alone writes braces, brackets and commas, so that an
 * object without members and an array without items are as whole as any.
 */
final class JsonBuffer {

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NULL = "null".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] TRUE = "true".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] FALSE = "false".getBytes(StandardCharsets.US_ASCII);

    private final Cost cost;
    private byte[] bytes = new byte[2048];
    private int length;

    JsonBuffer(Cost cost) {
        this.cost = cost;
    }

    /** An object; {@code writer} writes the key, with its colon, and the value of each member. */
    <T> JsonBuffer object(Iterable<T> members, Consumer<? super T> writer) {
        put('{');
        boolean first = true;
        for (T member : members) {
            if (!first) {
                put(',');
            }
            first = false;
            cost.use(Measure.VALUES, 1);
            writer.accept(member);
        }
        return put('}');
    }

    /** An array of the items from {@code start} to before {@code end}. */
    JsonBuffer array(int start, int end, IntConsumer writer) {
        put('[');
        for (int item = start; item < end; item++) {
            if (item > start) {
                put(',');
            }
            writer.accept(item);
        }
        return put(']');
    }

    JsonBuffer nothing() {
        return raw(NULL);
    }

    JsonBuffer truth(boolean truth) {
        return raw(truth ? TRUE : FALSE);
    }

    JsonBuffer number(String number) {
        return raw(number.getBytes(StandardCharsets.US_ASCII));
    }

    /** A key with its colon, or a value that is JSON already. */
    JsonBuffer raw(byte[] json) {
        ensure(json.length);
        System.arraycopy(json, 0, bytes, length, json.length);
        length += json.length;
        return this;
    }

    private JsonBuffer put(char ascii) {
        ensure(1);
        bytes[length++] = (byte) ascii;
        return this;
    }

    /** Text that needs no escaping, in quotes. */
    JsonBuffer quoted(byte[] text) {
        return put('"').raw(text).put('"');
    }

    /** Any UTF-8 text, in quotes and escaped. */
    JsonBuffer text(byte[] text) {
        ensure(text.length + 2);
        bytes[length++] = '"';
        int plain = 0;
        for (int i = 0; i < text.length; i++) {
            byte b = text[i];
            if ((b >= 0 && b < ' ') || b == '"' || b == '\\') {
                copy(text, plain, i);
                escape(b);
                plain = i + 1;
            }
        }
        copy(text, plain, text.length);
        return put('"');
    }

    private void copy(byte[] text, int from, int to) {
        ensure(to - from + 8);
        System.arraycopy(text, from, bytes, length, to - from);
        length += to - from;
    }

    private void escape(byte b) {
        ensure(6);
        bytes[length++] = '\\';
        switch (b) {
            case '"', '\\' -> bytes[length++] = b;
            case '\n' -> bytes[length++] = 'n';
            case '\r' -> bytes[length++] = 'r';
            case '\t' -> bytes[length++] = 't';
            default -> {
                bytes[length++] = 'u';
                bytes[length++] = '0';
                bytes[length++] = '0';
                bytes[length++] = HEX[b >> 4];
                bytes[length++] = HEX[b & 0xF];
            }
        }
    }

    int length() {
        return length;
    }

    JsonBytes toJsonBytes() {
        cost.use(Measure.BYTES, length);
        return new JsonBytes(bytes, length);
    }

    /** Before it grows beyond what may be sent, so that no such answer is ever held. */
    private void requireRoom(long wanted) {
        if (wanted > Measure.BYTES.most()) {
            cost.use(Measure.BYTES, wanted);
        }
    }

    private void ensure(int more) {
        if (length + more > bytes.length) {
            requireRoom(length + more);
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
