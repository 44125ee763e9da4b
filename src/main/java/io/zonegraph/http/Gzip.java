package io.zonegraph.http;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Compresses what is sent, whole: no answer is longer than a few megabytes. For worker threads, it takes milliseconds. */
final class Gzip {

    /** Measured for {@code docs/adr/0007}: the next level takes a quarter more time and saves nothing. */
    private static final int LEVEL = 3;

    private Gzip() {}

    static Buffer pack(Buffer plain) {
        var packed = new ByteArrayOutputStream(plain.length() / 4 + 128);
        try (var stream = new Stream(packed)) {
            stream.write(plain.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Buffer.buffer(packed.toByteArray());
    }

    static Buffer unpack(Buffer packed) {
        try (InputStream stream = new GZIPInputStream(new ByteArrayInputStream(packed.getBytes()))) {
            return Buffer.buffer(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Stream extends GZIPOutputStream {

        Stream(ByteArrayOutputStream out) throws IOException {
            super(out, 8192);
            def.setLevel(LEVEL);
        }
    }
}
