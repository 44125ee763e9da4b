package io.zonegraph.http;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.zonegraph.graph.RequestException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.jboss.logging.Logger;

/** Tells in the form of all other errors what went wrong beside {@code /graphql}, in place of the server's own pages. */
@ApplicationScoped
class FailedRoute {

    private static final Logger LOG = Logger.getLogger(FailedRoute.class);

    private final Exchanges exchanges;

    FailedRoute(Exchanges exchanges) {
        this.exchanges = exchanges;
    }

    void install(@Observes Router router) {
        router.route().order(Integer.MAX_VALUE - 1).failureHandler(this::tell);
    }

    private void tell(RoutingContext context) {
        if (context.response().ended()) {
            return;
        }
        Exchange exchange = exchanges.open(context);
        int status = context.statusCode();
        if (context.failure() == null && status >= 400 && status < 500) {
            exchange.refuse(HttpRefusal.ofStatus(status));
            return;
        }
        WireError error = Faults.translate(
                context.failure() == null
                        ? RequestException.ownFault(new IllegalStateException("Status " + status))
                        : context.failure());
        FaultLog.log(LOG, List.of(error), exchange.trace());
        exchange.refuse(new HttpRefusal(Statuses.of(error.code()), error.code(), error.message()));
    }
}
