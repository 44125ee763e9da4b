package io.zonegraph.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Tells programs in JSON what nothing else answers; people, who accept HTML, are left to the page for them. */
@ApplicationScoped
class MissingPath {

    private final Exchanges exchanges;

    MissingPath(Exchanges exchanges) {
        this.exchanges = exchanges;
    }

    void install(@Observes Router router) {
        router.route().order(Integer.MAX_VALUE).handler(this::tell);
    }

    private void tell(RoutingContext context) {
        String accepted = context.request().getHeader(HttpHeaders.ACCEPT);
        HttpMethod method = context.request().method();
        if (accepted != null && accepted.contains("text/html") || method.equals(HttpMethod.OPTIONS)) {
            context.next();
        } else {
            exchanges.open(context).refuse(HttpRefusal.notFound("There is nothing at this path. Ask at `/graphql`."));
        }
    }
}
