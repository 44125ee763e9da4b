package io.zonegraph.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.HttpServer;
import io.quarkus.vertx.http.HttpServerStart;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import org.jboss.logging.Logger;

/**
 * {@code /graphiql/}: GraphiQL and the ready examples. The files come from {@code src/main/webui/graphiql}, built into
 * the static resources; this adds what they need around them. Nothing is loaded from any other host.
 */
@ApplicationScoped
class GraphiqlPage {

    private static final Logger LOG = Logger.getLogger(GraphiqlPage.class);

    /** Scripts and workers only from files of this origin; the editor writes styles itself and brings a font along. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self';"
            + " style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:; base-uri 'none';"
            + " form-action 'none'; frame-ancestors 'none'";

    private final ObjectMapper mapper;
    private final String rootPath;

    GraphiqlPage(ObjectMapper mapper, RootPath rootPath) {
        this.mapper = mapper;
        this.rootPath = rootPath.path();
    }

    void install(@Observes Router router) throws JsonProcessingException {
        StoredFile examples =
                StoredFile.of("application/json; charset=utf-8", mapper.writeValueAsString(Examples.load()));
        router.get("/graphiql/*").order(-50).handler(this::secure);
        router.get("/graphiql/examples.json").order(-49).handler(examples::send);
    }

    private void secure(RoutingContext context) {
        String path = context.normalizedPath();
        if (path.equals(rootPath + "graphiql")) {
            // The page's files are relative to the folder.
            context.redirect(path + "/");
            return;
        }
        SecurityHeaders.allow(context.response(), POLICY);
        context.addHeadersEndHandler(headers -> context.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-cache"));
        context.next();
    }

    void announce(@ObservesAsync HttpServerStart start, HttpServer server) {
        if (GraphiqlPage.class.getResource("/META-INF/resources/graphiql/index.html.gz") == null) {
            LOG.info("Built without the explorer and GraphiQL, for want of Node");
        } else {
            // The address for a browser on the same machine, whatever the server is bound to.
            String root = "http://localhost:" + server.getPort() + rootPath;
            LOG.infof("Explorer: %s  GraphiQL with examples: %sgraphiql", root, root);
        }
    }
}
