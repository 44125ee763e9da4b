package io.zonegraph.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The path that all others of the service are below. */
@Singleton
class RootPath {

    private final String path;

    RootPath(@ConfigProperty(name = "quarkus.http.root-path", defaultValue = "/") String configured) {
        this.path = configured.endsWith("/") ? configured : configured + "/";
    }

    /** It ends in a slash. */
    String path() {
        return path;
    }

    /** What a request asks for below it, without a slash before it. */
    String below(RoutingContext context) {
        String asked = context.normalizedPath();
        return asked.startsWith(path) ? asked.substring(path.length()) : "";
    }
}
