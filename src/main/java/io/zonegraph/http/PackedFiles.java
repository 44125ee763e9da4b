package io.zonegraph.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.impl.MimeMapping;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * Sends the static files that the build has left compressed ({@code x.js.gz} for {@code x.js}) as they are; who cannot
 * take them so, and nobody's browser is of that kind, gets them unpacked.
 */
@ApplicationScoped
class PackedFiles {

    private static final String FOLDER = "META-INF/resources/";
    private static final Pattern NAME = Pattern.compile("(?:[\\w-]+/)*[\\w-]+(?:\\.[\\w-]+)+");
    private static final Pattern REFUSES_GZIP = Pattern.compile("gzip\\s*;\\s*q=0(?:\\.0*)?\\s*(?:,|$)");

    private final String rootPath;

    /** By name; what is not packed is not in it. A few megabytes in all, read when first asked for. */
    private final Map<String, Buffer> files = new ConcurrentHashMap<>();

    PackedFiles(RootPath rootPath) {
        this.rootPath = rootPath.path();
    }

    void install(@Observes Router router) {
        router.route().method(HttpMethod.GET).method(HttpMethod.HEAD).order(-40).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        String path = context.normalizedPath();
        String name = path.startsWith(rootPath) ? path.substring(rootPath.length()) : "";
        if (name.endsWith("/")) {
            name += "index.html";
        }
        send(context, name);
    }

    private void send(RoutingContext context, String name) {
        if (!NAME.matcher(name).matches() || getClass().getResource("/" + FOLDER + name + ".gz") == null) {
            context.next();
            return;
        }
        boolean packed = takesGzip(context.request().getHeader(HttpHeaders.ACCEPT_ENCODING));
        context.vertx()
                .executeBlocking(() -> packed ? packed(name) : unpacked(packed(name)), false)
                .onSuccess(file -> send(context, name, packed, file))
                .onFailure(context::fail);
    }

    private static boolean takesGzip(String accepted) {
        return accepted != null
                && accepted.contains("gzip")
                && !REFUSES_GZIP.matcher(accepted).find();
    }

    private static void send(RoutingContext context, String name, boolean packed, Buffer file) {
        var response = context.response();
        String type = MimeMapping.getMimeTypeForFilename(name);
        response.putHeader(HttpHeaders.CONTENT_TYPE, type == null ? "application/octet-stream" : type)
                .putHeader(HttpHeaders.VARY, "Accept-Encoding");
        if (packed) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        if (context.request().method().equals(HttpMethod.HEAD)) {
            response.putHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(file.length()))
                    .end();
        } else {
            response.end(file);
        }
    }

    private Buffer packed(String name) {
        return files.computeIfAbsent(name, any -> {
            try (InputStream stream = PackedFiles.class.getResourceAsStream("/" + FOLDER + name + ".gz")) {
                return Buffer.buffer(stream.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static Buffer unpacked(Buffer packed) throws IOException {
        try (InputStream stream = new GZIPInputStream(new ByteArrayInputStream(packed.getBytes()))) {
            return Buffer.buffer(stream.readAllBytes());
        }
    }
}
