package io.zonegraph.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The explorer: one page that answers at every address that it can show, so that each can be shared and opened again.
 * Its files come from {@code src/main/webui}, built into the static resources.
 */
@ApplicationScoped
class ExplorerPage {

    /** Nothing but files of this origin; pictures also from what the page itself drew, to be saved. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self';"
            + " style-src 'self'; font-src 'self'; img-src 'self' data: blob:; base-uri 'self'; form-action 'none';"
            + " frame-ancestors 'none'";

    /** What the explorer shows: its views, and of each type a table and a page for each node. */
    private static final Pattern ADDRESS = Pattern.compile("|(?:map|network|timeline|compare|totals|quality)/?"
            + "|(?:countries|cities|zones|parks|subdivisions|developers|organisations|deals|events|commitments"
            + "|infrastructure|people|sectors|sources)(?:/[^/]*)?");

    /** What belongs to others, whose answers to unknown paths are for programs. */
    private static final Pattern OF_OTHERS = Pattern.compile("(?:graphql|graphiql|assets)(?:/.*)?");

    private final RootPath root;

    ExplorerPage(RootPath root) {
        this.root = root;
    }

    /** The page, told below which path it lies; none in a build without Node. */
    private static @Nullable StoredFile page(String rootPath) throws IOException {
        try (InputStream packed = ExplorerPage.class.getResourceAsStream("/META-INF/resources/index.html.gz")) {
            if (packed == null) {
                return null;
            }
            String text = Gzip.unpack(Buffer.buffer(packed.readAllBytes())).toString();
            return StoredFile.of(
                    "text/html; charset=utf-8", text.replace("<base href=\"/\">", "<base href=\"" + rootPath + "\">"));
        }
    }

    void install(@Observes Router router) throws IOException {
        router.get("/assets/*").order(-50).handler(ExplorerPage::keep);
        StoredFile page = page(root.path());
        if (page != null) {
            reading(router).order(-45).handler(context -> show(context, page));
            // After the files: what is none of them, and no address, is a mistyped one.
            reading(router).order(-35).handler(context -> tellMissing(context, page));
        }
    }

    private static Route reading(Router router) {
        return router.route().method(HttpMethod.GET).method(HttpMethod.HEAD);
    }

    /** Built files carry a hash of their content in their names. */
    private static void keep(RoutingContext context) {
        // A worker has no page's policy, but that of its own file.
        SecurityHeaders.allow(context.response(), POLICY);
        context.addHeadersEndHandler(headers -> {
            // While a release is rolled out, a replica may not have the file yet: nobody is to keep that.
            boolean isThere = context.response().getStatusCode() < 400;
            context.response()
                    .putHeader(HttpHeaders.CACHE_CONTROL, isThere ? "public, max-age=31536000, immutable" : "no-store");
        });
        context.next();
    }

    private void show(RoutingContext context, StoredFile page) {
        if (ADDRESS.matcher(root.below(context)).matches()) {
            send(context, page);
        } else {
            context.next();
        }
    }

    private void tellMissing(RoutingContext context, StoredFile page) {
        String accepted = context.request().getHeader(HttpHeaders.ACCEPT);
        boolean person = accepted != null && accepted.contains("text/html");
        if (person && !OF_OTHERS.matcher(root.below(context)).matches()) {
            context.response().setStatusCode(404);
            send(context, page);
        } else {
            context.next();
        }
    }

    private static void send(RoutingContext context, StoredFile page) {
        SecurityHeaders.allow(context.response(), POLICY);
        page.send(context);
    }
}
