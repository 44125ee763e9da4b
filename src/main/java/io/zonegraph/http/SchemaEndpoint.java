package io.zonegraph.http;

import graphql.GraphQL;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.zonegraph.graph.schema.Sdl;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jspecify.annotations.Nullable;

/**
 * {@code /graphql/schema.graphql}: the schema as it is executed, in place of SmallRye's own page, which prints the one
 * before the engine shaped it, and anew for every request on the event loop.
 */
@ApplicationScoped
class SchemaEndpoint {

    private final GraphQL graphQL;
    private volatile @Nullable StoredFile printed;

    SchemaEndpoint(GraphQL graphQL) {
        this.graphQL = graphQL;
    }

    void install(@Observes Router router) {
        router.route("/graphql/schema.graphql").order(-50).blockingHandler(this::handle, false);
    }

    private void handle(RoutingContext context) {
        print().send(context);
    }

    private StoredFile print() {
        StoredFile known = printed;
        if (known == null) {
            known = StoredFile.of("text/plain; charset=utf-8", Sdl.print(graphQL.getGraphQLSchema()));
            printed = known;
        }
        return known;
    }
}
