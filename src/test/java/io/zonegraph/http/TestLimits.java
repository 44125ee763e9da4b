package io.zonegraph.http;

import io.smallrye.config.SmallRyeConfigBuilder;

/** The limits as they are when nothing is configured. */
final class TestLimits {

    static final Limits DEFAULTS = new SmallRyeConfigBuilder()
            .addDiscoveredConverters()
            .withMapping(Limits.class)
            .build()
            .getConfigMapping(Limits.class);

    private TestLimits() {}
}
