package io.zonegraph.embedded;

import io.quarkus.runtime.ImageMode;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory.ConfigurableConfigSourceFactory;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Supplies the address of the default datasource when nobody else does, by starting a PostgreSQL for it.
 *
 * <p>It is a source of configuration because that is the one place that comes before everything that reads the
 * address (the pools, Hibernate, Flyway) and that sees every way to set it.
 */
public final class EmbeddedPostgresConfigSourceFactory implements ConfigurableConfigSourceFactory<EmbeddedConfig> {

    private static final String URL = "quarkus.datasource.jdbc.url";

    /** Above every other source: a user name left over for another database must not reach this one. */
    private static final int ORDINAL = 1000;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context, EmbeddedConfig config) {
        if (isBuilding() || isDatabaseConfigured(context)) {
            return List.of();
        }
        if (ImageMode.current() == ImageMode.NATIVE_RUN) {
            throw new ConfigurationException("No database is configured, and the native executable brings none along."
                    + " Set QUARKUS_DATASOURCE_JDBC_URL (and _USERNAME, _PASSWORD), for example to"
                    + " jdbc:postgresql://localhost:5432/zonegraph.");
        }
        EmbeddedPostgres postgres = EmbeddedPostgres.ofThisProcess(config);
        return List.of(new PropertiesConfigSource(
                Map.of(
                        URL,
                        postgres.url(),
                        "quarkus.datasource.username",
                        EmbeddedPostgres.NAME,
                        "quarkus.datasource.password",
                        postgres.password()),
                "Embedded PostgreSQL",
                ORDINAL));
    }

    /**
     * Building the application reads its configuration too, and keeps what it finds: it must find no address. What is
     * built is visible to what runs, in development mode and in tests as well, and to nothing before.
     */
    private static boolean isBuilding() {
        try {
            Class.forName(
                    "io.quarkus.runner.ApplicationImpl",
                    false,
                    EmbeddedPostgresConfigSourceFactory.class.getClassLoader());
            return false;
        } catch (ClassNotFoundException e) {
            return true;
        }
    }

    private static boolean isDatabaseConfigured(ConfigSourceContext context) {
        String url = context.getValue(URL).getValue();
        return url != null && !url.isBlank();
    }
}
