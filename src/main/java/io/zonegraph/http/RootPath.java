package io.zonegraph.http;

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
}
