package io.zonegraph.http;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** Who else's pages may talk to this service. */
@ConfigMapping(prefix = "zonegraph.http")
public interface HttpSettings {

    /**
     * Origins, such as {@code https://maps.example.org}, whose pages may open a WebSocket; this service's own pages
     * always may, and clients outside a browser, which send no origin. Browsers guard everything else by CORS, which is
     * off until {@code quarkus.http.cors.enabled} and {@code quarkus.http.cors.origins} are set; these origins are the
     * same unless set apart.
     */
    Optional<List<String>> allowedOrigins();
}
