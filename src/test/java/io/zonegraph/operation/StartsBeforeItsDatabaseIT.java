package io.zonegraph.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The order in which a service and its database start does not matter. */
class StartsBeforeItsDatabaseIT {

    @Test
    void is_there_at_once_and_ready_when_the_database_is() throws Exception {
        try (RunningPostgres postgres = RunningPostgres.start()) {
            postgres.kill();
            try (RunningService service = RunningService.start("starts-before-its-database", postgres.environment())) {
                service.awaitLive();
                saysThatTheDatabaseIsMissing(service);
                postgres.startAgain();
                service.awaitReady(RunningService.START);
                assertEquals(200, service.started().status());
                Answer answer = service.ask("{ city(slug: \"hai-phong\") { name } }");
                assertTrue(answer.isGood() && answer.body().contains("Hai Phong"), answer.toString());
            }
        }
    }

    @Test
    void can_be_told_to_go_while_it_waits() throws Exception {
        try (RunningPostgres postgres = RunningPostgres.start()) {
            postgres.kill();
            try (RunningService service = RunningService.start("starts-and-is-told-to-go", postgres.environment())) {
                service.awaitLive();
                service.terminate();
                assertEquals(143, service.awaitExit(Duration.ofSeconds(15)));
            }
        }
    }

    private static void saysThatTheDatabaseIsMissing(RunningService service) {
        Answer ready = service.ready();
        assertEquals(503, ready.status(), ready.toString());
        assertTrue(ready.body().toLowerCase(java.util.Locale.ROOT).contains("database"), ready.body());
        assertEquals(503, service.started().status());

        Answer data = service.ask("{ deals { totalCount } }");
        assertEquals("DATABASE_UNAVAILABLE", data.code(), data.toString());
        assertTrue(data.took().compareTo(Duration.ofSeconds(2)) < 0, data.toString());

        Answer schema = service.ask("{ __schema { queryType { name } } }");
        assertTrue(schema.isGood(), schema.toString());
        assertEquals(200, service.live().status());
    }
}
