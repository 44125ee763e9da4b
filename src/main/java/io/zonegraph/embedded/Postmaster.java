package io.zonegraph.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The main process of a PostgreSQL server that runs, whoever started it. */
record Postmaster(ProcessHandle process) {

    private static final int SECONDS_TO_STOP = 10;

    /** The server that runs on these data; empty if none does, even if one left its note behind. */
    static Optional<Postmaster> of(Path data) throws IOException {
        Path note = data.resolve("postmaster.pid");
        if (Files.notExists(note)) {
            return Optional.empty();
        }
        long pid = Long.parseLong(Files.readAllLines(note).getFirst().strip());
        return ProcessHandle.of(pid)
                .filter(process -> process.info().command().orElse("").contains("postgres"))
                .map(Postmaster::new);
    }

    /** Asks the server to end, as soon as its last client has gone; makes it, if it takes too long. */
    void stop() {
        process.destroy();
        if (!hasEnded()) {
            process.destroyForcibly();
            hasEnded();
        }
    }

    private boolean hasEnded() {
        try {
            process.onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
