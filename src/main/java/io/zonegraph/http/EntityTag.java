package io.zonegraph.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/** The mark of an answer's content. Weak, for compressed or not it is one and the same: nothing here is sent in ranges. */
record EntityTag(String value) {

    /** 128 bits: two contents of one mark will not be met with. */
    private static final int BYTES = 16;

    private static final Pattern TAG = Pattern.compile("(?:W/)?(\"[^\"]*\")");

    static EntityTag of(Buffer content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes());
            byte[] mark = Arrays.copyOf(hash, BYTES);
            return new EntityTag(
                    "W/\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(mark) + '"');
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the client of the request has this already. */
    boolean isKnownTo(HttpServerRequest request) {
        return isAmong(request.headers().getAll(HttpHeaders.IF_NONE_MATCH));
    }

    /** Whether these values of {@code If-None-Match} name it. A mark may hold commas. */
    boolean isAmong(List<String> ifNoneMatch) {
        return ifNoneMatch.stream()
                .anyMatch(header -> header.strip().equals("*")
                        || TAG.matcher(header).results().anyMatch(tag -> value.endsWith(tag.group(1))));
    }
}
