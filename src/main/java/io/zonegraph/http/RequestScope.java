package io.zonegraph.http;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.function.Supplier;

/** The CDI request scope of a GraphQL request: begins and ends on its worker, whatever becomes of the connection. */
@ApplicationScoped
class RequestScope {

    private final CurrentVertxRequest currentRequest;
    private final Instance<CurrentIdentityAssociation> identity;

    RequestScope(CurrentVertxRequest currentRequest, Instance<CurrentIdentityAssociation> identity) {
        this.currentRequest = currentRequest;
        this.identity = identity;
    }

    <T> T within(RoutingContext routing, Supplier<T> work) {
        ManagedContext scope = Arc.container().requestContext();
        scope.activate();
        try {
            currentRequest.setCurrent(routing);
            if (identity.isResolvable()) {
                identity.get().setIdentity(QuarkusHttpUser.getSecurityIdentity(routing, null));
            }
            return work.get();
        } finally {
            scope.terminate();
        }
    }
}
