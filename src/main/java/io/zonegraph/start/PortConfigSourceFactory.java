package io.zonegraph.start;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Opens no port where the process only prepares: it serves nobody, and must run where the port is taken. A source of
 * configuration, because the port is opened before anything of ours is asked; it reads the one setting by its name,
 * because not all that others are written in is understood so early.
 */
public final class PortConfigSourceFactory implements ConfigSourceFactory {

    /** Above every other source: a port that is set is meant for those that serve. */
    private static final int ORDINAL = 1000;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        String work = context.getValue("zonegraph.start.work").getValue();
        return StartConfig.Work.PREPARE.name().equalsIgnoreCase(work)
                ? List.of(new PropertiesConfigSource(
                        Map.of("quarkus.http.host-enabled", "false", "quarkus.management.host-enabled", "false"),
                        "Preparing only",
                        ORDINAL))
                : List.of();
    }
}
