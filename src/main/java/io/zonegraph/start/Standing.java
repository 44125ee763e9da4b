package io.zonegraph.start;

import io.zonegraph.graph.DatabaseState;
import io.zonegraph.graph.SqlFaults;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The situation as last seen: written by the thread that prepares and watches, read by requests and probes. */
@ApplicationScoped
class Standing implements DatabaseState {

    /** The watch looks each second and takes at most a few; if it has not looked for so long, nobody knows. */
    private static final Duration STALE = Duration.ofSeconds(15);

    private final CompletableFuture<Void> outcome = new CompletableFuture<>();
    private final long begin = System.nanoTime();
    private volatile boolean prepared;
    private volatile Situation now = new Situation(Stage.WAITING, "the database has not been asked yet");
    private volatile long seenAt = System.nanoTime();

    /** @return what was before */
    Situation change(Situation next) {
        Situation before = now;
        now = next;
        seenAt = System.nanoTime();
        if (next.stage().isGood()) {
            prepared = true;
            outcome.complete(null);
        }
        return before;
    }

    Situation now() {
        return now;
    }

    boolean isReady() {
        return now.stage() == Stage.READY && !isStale();
    }

    boolean isStale() {
        return now.stage() == Stage.READY && System.nanoTime() - seenAt > STALE.toNanos();
    }

    /** Whether all was there once, whatever has become of it. */
    boolean wasPrepared() {
        return prepared;
    }

    /** Completes when all is there for the first time, or by the first failure that somebody has to mend. */
    CompletableFuture<Void> outcome() {
        return outcome;
    }

    /** The time since the start. */
    Duration age() {
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    @Override
    public @Nullable String unavailable() {
        Stage stage = now.stage();
        if (stage.mayAsk()) {
            return null;
        }
        return stage == Stage.WAITING || stage == Stage.AWAY
                ? SqlFaults.UNREACHABLE
                : "The database is being prepared. Try again shortly.";
    }
}
