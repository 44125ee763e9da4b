package io.zonegraph.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.awaitility.Awaitility;
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

    @Test
    void preparing_needs_no_port_and_serving_does() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            Map<String, String> environment = with("QUARKUS_HTTP_PORT", Integer.toString(taken.getLocalPort()));
            environment.put("ZONEGRAPH_START_WORK", "prepare");
            try (RunningService preparing = RunningService.start("start-prepare-port-taken", environment)) {
                assertEquals(0, preparing.awaitExit(RunningService.START), preparing.log());
                assertTrue(preparing.log().contains("The database is prepared"), preparing.log());
            }
            environment.put("ZONEGRAPH_START_WORK", "serve");
            try (RunningService serving = RunningService.start("start-serve-port-taken", environment)) {
                assertEquals(1, serving.awaitExit(RunningService.START), serving.log());
            }
        }
    }

    @Test
    void preparing_opens_no_port() throws Exception {
        Map<String, String> environment = with("ZONEGRAPH_START_WORK", "prepare");
        try (ServerSocket nothing = new ServerSocket(0)) {
            environment.put(
                    "QUARKUS_DATASOURCE_JDBC_URL",
                    postgres.url().replaceFirst(":\\d+/", ":" + nothing.getLocalPort() + "/"));
            nothing.close();
            try (RunningService preparing = RunningService.start("start-prepare-waits", environment)) {
                Awaitility.await("waiting for the database")
                        .atMost(RunningService.START)
                        .until(() -> preparing.log().contains("Waiting for the database"));
                assertThrows(ConnectException.class, () -> new Socket("localhost", preparing.port()).close());
                assertThrows(ConnectException.class, () -> new Socket("localhost", preparing.managementPort()).close());
                assertTrue(preparing.isRunning());
            }
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
            Awaitility.await(named).until(() -> service.log().contains(named));
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
