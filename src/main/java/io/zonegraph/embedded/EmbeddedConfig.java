package io.zonegraph.embedded;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** The embedded PostgreSQL; without effect when {@code quarkus.datasource.jdbc.url} is configured. */
@ConfigMapping(prefix = "zonegraph.embedded")
public interface EmbeddedConfig {

    /** The folder that keeps the data between starts; relative to the folder the service is started in. */
    @WithDefault(".zonegraph/postgresql")
    Path dataDirectory();

    /** The TCP port on localhost; 0 takes any that is free. */
    @WithDefault("0")
    int port();
}
