package io.zonegraph.http.client;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/** How clients are told from one another, and what one of them may take from the others. */
@ConfigMapping(prefix = "zonegraph.clients")
public interface ClientConfig {

    /** Addresses and networks of proxies whose {@code X-Forwarded-For} and {@code X-Forwarded-Proto} are believed; nobody else's is. */
    Optional<List<String>> trustedProxies();

    /** The share of what may run at a time, and of what may wait, that one client may have. */
    @WithDefault("0.1")
    double share();
}
