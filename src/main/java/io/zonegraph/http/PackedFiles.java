package io.zonegraph.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.impl.MimeMapping;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Sends the static files that the build has left compressed ({@code x.js.gz} for {@code x.js}).
 */
@ApplicationScoped
class PackedFiles {

    private static final String FOLDER = "META-INF/resources/";
    private static final String INDEX = "index.html";
    private static final Pattern NAME = Pattern.compile("(?:[\\w-]+/)*[\\w-]+(?:\\.[\\w-]+)+");

    private final RootPath root;

    /** By name; what is not packed is not in it. A few megabytes in all, read when first asked for. */
    private final Map<String, StoredFile> files = new ConcurrentHashMap<>();

    PackedFiles(RootPath root) {
        this.root = root;
    }

    void install(@Observes Router router) {
        router.route().method(HttpMethod.GET).method(HttpMethod.HEAD).order(-40).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        String name = root.below(context);
        if ((name.equals(INDEX) || name.endsWith("/" + INDEX)) && isPacked(name)) {
            // A page has one address, where it gets what guards it.
            String query = context.request().query();
            context.response()
                    .setStatusCode(308)
                    .putHeader(
                            HttpHeaders.LOCATION,
                            root.path()
                                    + name.substring(0, name.length() - INDEX.length())
                                    + (query == null ? "" : "?" + query))
                    .end();
            return;
        }
        send(context, name.endsWith("/") ? name + INDEX : name);
    }

    private void send(RoutingContext context, String name) {
        if (!isPacked(name)) {
            context.next();
            return;
        }
        context.vertx()
                .executeBlocking(() -> file(name), false)
                .onSuccess(file -> file.send(context))
                .onFailure(context::fail);
    }

    private static boolean isPacked(String name) {
        return NAME.matcher(name).matches() && PackedFiles.class.getResource("/" + FOLDER + name + ".gz") != null;
    }

    private StoredFile file(String name) {
        return files.computeIfAbsent(name, any -> {
            String type = MimeMapping.getMimeTypeForFilename(name);
            try (InputStream stream = PackedFiles.class.getResourceAsStream("/" + FOLDER + name + ".gz")) {
                return StoredFile.ofPacked(
                        type == null ? "application/octet-stream" : type, Buffer.buffer(stream.readAllBytes()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
