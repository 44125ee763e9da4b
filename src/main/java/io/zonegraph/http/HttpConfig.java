package io.zonegraph.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** What browsers are told beside the answer. */
@ConfigMapping(prefix = "zonegraph.http")
public interface HttpConfig {

    /** For how long they are to come by TLS alone, told to those who did; nothing for a host that needs more ways. */
    @WithDefault("365d")
    Optional<Duration> strictTransportSecurity();
}
