package io.zonegraph.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a start does besides serving, or instead of it; and what it says when it cannot. */
class StartIT {

    private static RunningPostgres postgres;

    @BeforeAll
    static void start() throws Exception {
        postgres = RunningPostgres.start();
    }

    @AfterAll
    static void stop() throws Exception {
        postgres.close();
    }

    @Test
    void one_process_prepares_the_database_and_another_waits_for_it_to() throws Exception {
        try (RunningService serving = RunningService.start("start-serve", with("ZONEGRAPH_START_WORK", "serve"))) {
            serving.awaitLive();
            assertEquals(503, serving.ready().status());
            assertEquals(
                    "DATABASE_UNAVAILABLE",
                    serving.ask("{ deals { totalCount } }").code());
            assertEquals(0, postgres.count("pg_tables where schemaname = 'public'"), "serving changes nothing");

            try (RunningService preparing =
                    RunningService.start("start-prepare", with("ZONEGRAPH_START_WORK", "prepare"))) {
                assertEquals(0, preparing.awaitExit(RunningService.START));
            }
            assertEquals(1, postgres.count("dataset_load"));
            serving.awaitReady(Duration.ofSeconds(5));
            assertTrue(serving.ask("{ city(slug: \"hai-phong\") { name } }").isGood());
        }
    }

    @ParameterizedTest
    @CsvSource({"QUARKUS_DATASOURCE_PASSWORD, not-the-password, password", "QUARKUS_DATASOURCE_JDBC_URL, , nowhere"})
    void a_wrong_setting_is_named(String key, String value, String named) throws Exception {
        String wrong = value != null ? value : postgres.url().replaceFirst("/zonegraph$", "/nowhere");
        Map<String, String> environment = with(key, wrong);
        try (RunningService service = RunningService.start("start-wrong-" + named, environment)) {
            service.awaitLive();
            Answer answer = service.ask("{ deals { totalCount } }");
            assertEquals("DATABASE_UNAVAILABLE", answer.code(), answer.toString());
            assertTrue(answer.took().compareTo(Duration.ofSeconds(2)) < 0, answer.toString());
            service.awaitNotReady(Duration.ofSeconds(1));
            org.awaitility.Awaitility.await(named).until(() -> service.log().contains(named));
            assertFalse(service.log().contains(RunningPostgres.PASSWORD));
            assertFalse(service.log().contains("not-the-password"));
        }
        environment.put("ZONEGRAPH_START_WORK", "prepare");
        try (RunningService job = RunningService.start("start-wrong-" + named + "-prepare", environment)) {
            assertNotEquals(0, job.awaitExit(RunningService.START));
            assertTrue(job.log().contains(named), job.log());
        }
    }

    private static Map<String, String> with(String key, String value) {
        Map<String, String> environment = new HashMap<>(postgres.environment());
        environment.put(key, value);
        return environment;
    }
}
