package io.zonegraph.http.client;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What one client may use over time, in points: a request of a millisecond that uses little costs two. */
@ConfigMapping(prefix = "zonegraph.rate-limit")
public interface RateLimitConfig {

    /** Whether there is a limit at all. */
    @WithDefault("true")
    boolean enabled();

    /** Points that a client has who has asked nothing for a while. */
    @WithDefault("20000")
    long points();

    /** Points that come back each second, up to all. */
    @WithDefault("500")
    long pointsPerSecond();

    /** How many points a client can owe: what a request used beyond them is forgiven. */
    @WithDefault("20000")
    long debt();

    /** Replicas among which a client's requests are spread: each gives its share of the points. */
    @WithDefault("1")
    int replicas();

    /** Clients that are remembered; of more, those that have asked least are taken for new ones. */
    @WithDefault("20000")
    int clients();
}
