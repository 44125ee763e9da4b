package io.zonegraph.http;

import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.zonegraph.http.client.ClientAddresses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Optional;

/**
 * What tells browsers to make nothing of an answer that it was not meant for. Every answer has it, whoever gives it and
 * whatever its status: it is there before anybody looks at the request. A page allows itself what it needs, and no more.
 */
@ApplicationScoped
class SecurityHeaders {

    private static final String CONTENT_SECURITY_POLICY = "Content-Security-Policy";

    /** Of each header one value, for pages and data, answers and refusals alike. */
    static final Map<String, String> ALL = Map.of(
            CONTENT_SECURITY_POLICY,
            "default-src 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer",
            "Permissions-Policy",
            "camera=(), display-capture=(), geolocation=(), microphone=(), midi=(), payment=(), serial=(), usb=()",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            // What CORS allows to other origins stays allowed: it concerns only what is loaded without it.
            "Cross-Origin-Resource-Policy",
            "same-origin");

    private final ClientAddresses clients;
    private final Optional<String> transport;

    SecurityHeaders(HttpConfig config, ClientAddresses clients) {
        this.clients = clients;
        this.transport = config.strictTransportSecurity().map(value -> "max-age=" + value.toSeconds());
    }

    void install(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(this::add);
    }

    void installBeside(@Observes ManagementInterface management) {
        install(management.router());
    }

    private void add(RoutingContext context) {
        HttpServerRequest request = context.request();
        ALL.forEach(context.response()::putHeader);
        // A browser must not believe it of a connection that anybody may have changed (RFC 6797, 7.2). What a trusted
        // proxy says of its own connection is in here.
        if (clients.isOverTls(request)) {
            transport.ifPresent(value -> context.response().putHeader("Strict-Transport-Security", value));
        }
        context.next();
    }

    /** Lets a page load what it consists of. */
    static void allow(HttpServerResponse response, String policy) {
        response.putHeader(CONTENT_SECURITY_POLICY, policy);
    }
}
