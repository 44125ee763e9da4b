package io.zonegraph.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.zonegraph.graph.ErrorCode;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells WebSocket handshakes, and whose pages may make them: browsers do not guard them by CORS. */
record Origins(Set<String> allowed) {

    private static final Pattern UPGRADE = Pattern.compile("(?i)\\bupgrade\\b");

    /** A request with less than this is an ordinary one, as HTTP allows, and not for SmallRye's WebSocket handler. */
    static boolean isHandshake(HttpServerRequest request) {
        return HttpMethod.GET.equals(request.method())
                && request.version() == HttpVersion.HTTP_1_1
                && request.headers().contains(HttpHeaders.UPGRADE, "websocket", true)
                && UPGRADE.matcher(String.valueOf(request.getHeader(HttpHeaders.CONNECTION)))
                        .find();
    }

    void check(HttpServerRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin == null || allowed.contains(origin) || isSame(origin, request)) {
            return;
        }
        throw new HttpRefusal(
                403,
                ErrorCode.FORBIDDEN_TRANSPORT,
                "Pages of this origin may not open a WebSocket. Ask for it to be added to zonegraph.http.allowed-origins.");
    }

    /** By host and port: behind a proxy that ends TLS, the scheme here differs from the browser's. */
    private static boolean isSame(String origin, HttpServerRequest request) {
        int host = origin.indexOf("://");
        var authority = request.authority();
        return host > 0
                && authority != null
                && (origin.substring(host + 3).equalsIgnoreCase(authority.toString())
                        || origin.substring(host + 3).equalsIgnoreCase(authority.host()));
    }
}
