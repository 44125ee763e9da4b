package io.zonegraph.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code application/x-www-form-urlencoded}, read once and strictly: the usual decoders put a replacement character for
 * what is no UTF-8 and let the last of two equal names win.
 */
final class QueryString {

    private QueryString() {}

    static Map<String, @Nullable Object> parse(String queryString) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        for (String pair : queryString.split("&", -1)) {
            if (pair.isEmpty()) {
                continue;
            }
            int equals = pair.indexOf('=');
            String name = decode(equals < 0 ? pair : pair.substring(0, equals));
            String value = decode(equals < 0 ? "" : pair.substring(equals + 1));
            if (parameters.putIfAbsent(name, value) != null) {
                throw HttpRefusal.badRequest("The query string has a parameter twice.");
            }
        }
        return parameters;
    }

    private static String decode(String text) {
        var bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '+' -> bytes.write(' ');
                case '%' -> {
                    bytes.write(hex(text, i + 1) << 4 | hex(text, i + 2));
                    i += 2;
                }
                default -> bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
            }
        }
        String decoded = JsonReader.decode(ByteBuffer.wrap(bytes.toByteArray()), "The query string")
                .toString();
        if (decoded.indexOf(0) >= 0) {
            throw HttpRefusal.badRequest("The query string has a NUL in it.");
        }
        return decoded;
    }

    private static int hex(String text, int index) {
        int digit = index < text.length() ? Character.digit(text.charAt(index), 16) : -1;
        if (digit < 0) {
            throw HttpRefusal.badRequest("The query string has a '%' that two hexadecimal digits do not follow.");
        }
        return digit;
    }
}
