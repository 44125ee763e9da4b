package io.zonegraph.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What clients ask for, and what only operators may know, is not in the log, whatever goes wrong. */
class LogIT {

    private static final String VALUE = "needle-in-a-variable";
    private static final String BY_SLUG = "query Q($value: String!) { city(slug: $value) { name } }";
    private static final String FILTER =
            "query Q($value: String!) { cities(filter: {name: {contains: $value}}) { totalCount } }";
    private static final String PAGE = "query Q($value: String!) { cities(after: $value) { nodes { name } } }";
    private static final String BROKEN =
            "query Q($value: String!) { cities(filter: {name: {contains: $value}}) { nodes { zoneAreaSum { zoneCount } } } }";

    @Test
    void holds_no_secret_and_no_value_of_a_variable() throws Exception {
        try (RunningPostgres postgres = RunningPostgres.start()) {
            // Else PostgreSQL itself would not tell values to the service, and nothing were shown.
            postgres.execute("alter system set log_parameter_max_length_on_error = -1");
            postgres.execute("select pg_reload_conf()");
            Map<String, String> environment = new HashMap<>(postgres.environment());
            environment.put("QUARKUS_DATASOURCE_JDBC_URL", postgres.url() + "?password=" + RunningPostgres.PASSWORD);
            try (RunningService service = RunningService.startAndAwait("log", environment)) {
                SlowQuery slow = new SlowQuery(postgres);
                slow.takes(4);
                ask(service);
                slow.fails();
                Answer broken = Client.ask(service.graphql(), BROKEN, Map.of("value", "hai"));
                assertEquals("INTERNAL_ERROR", broken.code(), broken.toString());
                ask(service);
                postgres.kill();
                ask(service);
                service.terminate();
                service.awaitExit(java.time.Duration.ofSeconds(15));
                String log = service.log();
                assertTrue(log.contains("INTERNAL_ERROR"), "the log tells of faults");
                for (String secret : List.of(VALUE, RunningPostgres.PASSWORD)) {
                    assertFalse(
                            log.toLowerCase(Locale.ROOT).contains(secret.toLowerCase(Locale.ROOT)),
                            secret + " in " + log);
                }
            }
        }
    }

    private static void ask(RunningService service) {
        for (String query : List.of(BY_SLUG, FILTER, PAGE, BROKEN, BY_SLUG.replace("String!", "Int!"), BY_SLUG + "}")) {
            for (Object value : List.of(VALUE, VALUE + "\u0000", List.of(VALUE), Map.of(VALUE, VALUE))) {
                Client.ask(service.graphql(), query, Map.of("value", value));
            }
        }
        Client.get(URI.create(
                service.graphql() + "?query=%7B__typename%7D&variables=%7B%22value%22:%22" + VALUE + "%22%7D"));
        Client.post(service.graphql(), "{\"query\": \"{ __typename }\", \"variables\": {\"value\": \"" + VALUE);
    }
}
