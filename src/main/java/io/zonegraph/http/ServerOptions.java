package io.zonegraph.http;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.inject.Singleton;

/**
 * Speaks HTTP/2 over TLS alone, where browsers do. In clear text there are proxies that could, all of which speak HTTP/1.1
 * too; and a connection that begins in one and turns into the other is guarded by neither.
 */
@Singleton
class ServerOptions implements HttpServerOptionsCustomizer {

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        options.setHttp2ClearTextEnabled(false);
    }
}
