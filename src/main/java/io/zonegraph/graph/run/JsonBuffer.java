package io.zonegraph.graph.run;

import io.zonegraph.graph.JsonBytes;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** JSON while it is written: one growing array of UTF-8 bytes. */
final class JsonBuffer {

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private byte[] bytes = new byte[2048];
    private int length;

    JsonBuffer raw(byte[] json) {
        ensure(json.length);
        System.arraycopy(json, 0, bytes, length, json.length);
        length += json.length;
        return this;
    }

    JsonBuffer raw(char ascii) {
        ensure(1);
        bytes[length++] = (byte) ascii;
        return this;
    }

    JsonBuffer raw(String ascii) {
        return raw(ascii.getBytes(StandardCharsets.US_ASCII));
    }

    /** Text that needs no escaping, in quotes. */
    JsonBuffer quoted(byte[] text) {
        return raw('"').raw(text).raw('"');
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
        return raw('"');
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
        return new JsonBytes(bytes, length);
    }

    private void ensure(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
