package io.zonegraph.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page on operations names every setting, with the default that it has. */
@QuarkusTest
class ConfigurationPageTest {

    private static final Pattern ROW = Pattern.compile(
            "^\\| `((?:quarkus|zonegraph|smallrye)\\.[^`]+)` \\| `?([^|`]+?)`? \\| (.*) \\|$", Pattern.MULTILINE);

    /** Set for a reason that holds on every machine: the engine, the build and the tests rest on them. */
    private static final Set<String> NOT_FOR_OPERATORS = Set.of(
            "quarkus.banner.enabled",
            "quarkus.datasource.db-kind",
            "quarkus.datasource.health.enabled",
            "quarkus.datasource.jdbc.additional-jdbc-properties.connectTimeout",
            "quarkus.datasource.jdbc.additional-jdbc-properties.logServerErrorDetail",
            "quarkus.datasource.jdbc.additional-jdbc-properties.socketTimeout",
            "quarkus.datasource.jdbc.additional-jdbc-properties.tcpKeepAlive",
            "quarkus.datasource.jdbc.new-connection-sql",
            "quarkus.datasource.jdbc.foreground-validation-interval",
            "quarkus.datasource.jdbc.validation-query-timeout",
            "quarkus.datasource.metrics.enabled",
            "quarkus.datasource.read.db-kind",
            "quarkus.datasource.read.jdbc.additional-jdbc-properties.binaryTransfer",
            "quarkus.datasource.read.jdbc.additional-jdbc-properties.cancelSignalTimeout",
            "quarkus.datasource.read.jdbc.additional-jdbc-properties.connectTimeout",
            "quarkus.datasource.read.jdbc.additional-jdbc-properties.logServerErrorDetail",
            "quarkus.datasource.read.jdbc.additional-jdbc-properties.options",
            "quarkus.datasource.read.jdbc.additional-jdbc-properties.preparedStatementCacheQueries",
            "quarkus.datasource.read.jdbc.additional-jdbc-properties.preparedStatementCacheSizeMiB",
            "quarkus.datasource.read.jdbc.additional-jdbc-properties.socketTimeout",
            "quarkus.datasource.read.jdbc.additional-jdbc-properties.stringtype",
            "quarkus.datasource.read.jdbc.additional-jdbc-properties.tcpKeepAlive",
            "quarkus.datasource.read.jdbc.new-connection-sql",
            "quarkus.datasource.read.jdbc.foreground-validation-interval",
            "quarkus.datasource.read.jdbc.leak-detection-interval",
            "quarkus.datasource.read.jdbc.transactions",
            "quarkus.datasource.read.jdbc.validation-query-timeout",
            "quarkus.devservices.enabled",
            "quarkus.flyway.migrate-at-start",
            "quarkus.hibernate-orm.database.start-offline",
            "quarkus.hibernate-orm.jdbc.statement-batch-size",
            "quarkus.hibernate-orm.physical-naming-strategy",
            "quarkus.hibernate-orm.schema-management.strategy",
            "quarkus.http.cors.exposed-headers",
            "quarkus.http.limits.max-header-list-size",
            "quarkus.http.limits.max-initial-line-length",
            "quarkus.http.test-port",
            "quarkus.log.category.\"io.smallrye.health\".level",
            "quarkus.log.category.\"io.zonky.test\".level",
            "quarkus.log.category.\"org.hibernate\".level",
            "quarkus.management.enabled",
            "quarkus.management.test-port",
            "quarkus.micrometer.binder.http-server.enabled",
            "quarkus.micrometer.binder.netty.enabled",
            "quarkus.micrometer.binder.vertx.enabled",
            "quarkus.native.resources.includes",
            // The sampler is chosen by the build.
            "quarkus.otel.traces.sampler",
            "quarkus.shutdown.delay-enabled",
            "quarkus.smallrye-graphql.events.enabled",
            "quarkus.vertx.caching",
            "quarkus.vertx.classpath-resolving");

    /** The default of each key, as the page tells it. */
    private static final Map<String, String> TOLD = new TreeMap<>();

    @BeforeAll
    static void read() throws IOException {
        for (MatchResult row : ROW.matcher(Files.readString(Path.of("docs/operations.md")))
                .results()
                .toList()) {
            assertEquals(null, TOLD.put(row.group(1), row.group(2)), row.group(1) + " is told twice");
            assertTrue(row.group(3).length() > 10, row.group(1) + " is explained");
        }
    }

    @Test
    void every_setting_of_ours_is_told_and_no_other() {
        Set<String> told = new TreeSet<>(TOLD.keySet());
        told.removeIf(key -> !key.startsWith("zonegraph."));
        assertEquals(Setting.all().stream().map(Setting::key).collect(Collectors.toCollection(TreeSet::new)), told);
    }

    @Test
    void every_setting_that_is_changed_here_is_told_or_left_alone_for_a_reason() throws IOException {
        Set<String> unknown = new TreeSet<>(Setting.inProperties().keySet());
        unknown.removeAll(TOLD.keySet());
        unknown.removeAll(NOT_FOR_OPERATORS);
        assertEquals(Set.of(), unknown);
    }

    @Test
    void the_defaults_are_those_of_the_code() throws IOException {
        Map<String, String> defaults = new TreeMap<>();
        TOLD.keySet().forEach(key -> defaults.put(key, defaultOfQuarkus(key)));
        Setting.all().forEach(setting -> defaults.put(setting.key(), setting.fallback()));
        defaults.putAll(Setting.inProperties());
        List<String> wrong = new ArrayList<>();
        TOLD.forEach((key, told) -> {
            if (!told.equals(defaults.get(key))) {
                wrong.add(key + " is " + defaults.get(key) + " and not " + told);
            }
        });
        assertEquals(List.of(), wrong);
    }

    /** What nobody sets comes from the mapping of the extension that reads it, whatever tests set. */
    private static String defaultOfQuarkus(String key) {
        for (ConfigSource source : ConfigProvider.getConfig().getConfigSources()) {
            if (source.getOrdinal() == Integer.MIN_VALUE && source.getValue(key) != null) {
                return source.getValue(key);
            }
        }
        return "none";
    }

    @Test
    void every_setting_of_ours_is_explained_in_the_code() throws IOException {
        List<String> bare = new ArrayList<>();
        for (Setting setting : Setting.all()) {
            if (!setting.isExplained()) {
                bare.add(setting.key());
            }
        }
        assertEquals(List.of(), bare);
    }
}
