package io.zonegraph.dataset;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "zonegraph.dataset")
interface DatasetConfig {

    /** Whether the graph is brought in line with the bundled data set at each start. */
    @WithDefault("true")
    boolean loadAtStart();
}
