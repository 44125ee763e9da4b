package io.zonegraph.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.zonegraph.graph.ErrorCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/**
 * {@code /graphql}: takes every request but WebSocket handshakes, before SmallRye's own handlers see it and after CORS,
 * authentication and authorization.
 */
@ApplicationScoped
class GraphQLEndpoint {

    private static final String METHODS = "GET, HEAD, POST, OPTIONS";

    private static final String METHODS_OF_SCHEMA = "GET, HEAD";

    private final RequestRunner runner;
    private final Limits limits;
    private final Exchanges exchanges;

    GraphQLEndpoint(RequestRunner runner, Limits limits, Exchanges exchanges) {
        this.runner = runner;
        this.limits = limits;
        this.exchanges = exchanges;
    }

    void install(@Observes Filters filters, RootPath rootPath) {
        String path = rootPath.path() + "graphql";
        // Of equal priority with authorization, which is there first. SmallRye's WebSocket handler is one step behind,
        // so that a route of any order would come too early or too late.
        filters.register(context -> handle(context, path), SecurityHandlerPriorities.AUTHORIZATION);
    }

    private void handle(RoutingContext context, String path) {
        String requested = context.normalizedPath();
        if (requested.equals(path) || requested.equals(path + "/")) {
            answer(exchanges.open(context));
        } else if (requested.startsWith(path + "/")) {
            below(context, requested.equals(path + "/schema.graphql"));
        } else {
            context.next();
        }
    }

    /** The schema can be got; there is nothing else. */
    private void below(RoutingContext context, boolean isSchema) {
        String method = context.request().method().name();
        if (!isSchema) {
            exchanges.open(context).refuse(HttpRefusal.notFound("There is nothing at this path. Ask at `/graphql`."));
        } else if (List.of(METHODS_OF_SCHEMA.split(", ")).contains(method)) {
            context.next();
        } else {
            exchanges
                    .open(context)
                    .refuse(HttpRefusal.methodNotAllowed("The schema is read by GET.", METHODS_OF_SCHEMA));
        }
    }

    /** Who may not ask now is told so before anything is looked at or read. */
    private void answer(Exchange exchange) {
        try {
            long seconds = exchange.caller().enter();
            if (seconds > 0) {
                throw HttpRefusal.rateLimited(seconds);
            }
            if (exchange.request().headers().contains(HttpHeaders.UPGRADE, "websocket", true)) {
                throw HttpRefusal.badRequest(
                        "No WebSocket is opened here: there are no subscriptions. Send queries by POST or GET.");
            }
            byMethod(exchange);
        } catch (HttpRefusal refusal) {
            exchange.refuse(refusal);
        }
    }

    private void byMethod(Exchange exchange) {
        switch (exchange.request().method().name()) {
            case "POST" -> post(exchange);
            case "GET", "HEAD" -> get(exchange);
            case "OPTIONS" -> exchange.answerEmpty(204, HttpHeaders.ALLOW, METHODS);
            default ->
                throw HttpRefusal.methodNotAllowed("Send a GraphQL request by POST, or a query by GET.", METHODS);
        }
    }

    private void post(Exchange exchange) {
        exchange.negotiate();
        HttpServerRequest request = exchange.request();
        if (!MediaType.isJson(request.headers().getAll(HttpHeaders.CONTENT_TYPE))) {
            throw HttpRefusal.unsupportedMediaType("Send the request as application/json in UTF-8.");
        }
        if (request.headers().contains(HttpHeaders.CONTENT_ENCODING)
                && !"identity".equalsIgnoreCase(request.getHeader(HttpHeaders.CONTENT_ENCODING))) {
            throw HttpRefusal.unsupportedMediaType("Send the body as it is, without Content-Encoding.");
        }
        runner.mustHaveRoom(exchange);
        RequestBody.read(exchange.context().vertx(), request, limits)
                .onSuccess(body -> runner.run(exchange, () -> RequestParser.ofBody(body)))
                .onFailure(exchange::fail);
    }

    private void get(Exchange exchange) {
        exchange.negotiate();
        HttpServerRequest request = exchange.request();
        String queryString = request.query();
        if (queryString != null && queryString.length() > limits.queryString().asLongValue()) {
            throw new HttpRefusal(
                    414,
                    ErrorCode.LIMIT_EXCEEDED,
                    "The query string has " + queryString.length() + " bytes; at most "
                            + limits.queryString().asLongValue() + " are allowed. Send the request by POST.");
        }
        runner.run(exchange, () -> RequestParser.ofQueryString(queryString));
    }
}
