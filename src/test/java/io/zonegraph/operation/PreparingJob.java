package io.zonegraph.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** The process that migrates a database, loads the data set and ends. */
final class PreparingJob {

    /** Generous, for a busy machine. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private PreparingJob() {}

    static void run(String name, RunningPostgres postgres) throws Exception {
        Map<String, String> environment = new HashMap<>(postgres.environment());
        environment.put("ZONEGRAPH_START_WORK", "prepare");
        try (RunningService job = RunningService.start(name, environment)) {
            assertEquals(0, job.awaitExit(PATIENCE), job.log());
        }
    }
}
