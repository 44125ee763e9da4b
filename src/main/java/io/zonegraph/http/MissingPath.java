package io.zonegraph.http;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Tells what nothing else answers. People were shown the explorer at paths that could be meant for it. */
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
        HttpMethod method = context.request().method();
        if (method.equals(HttpMethod.OPTIONS)) {
            context.next();
        } else {
            exchanges.open(context).refuse(HttpRefusal.notFound("There is nothing at this path. Ask at `/graphql`."));
        }
    }
}
