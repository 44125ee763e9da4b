package io.zonegraph.start;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Prepares and watches on a thread of its own, from the start of the application to its end. */
@ApplicationScoped
class Starter {

    private static final Logger LOG = Logger.getLogger(Starter.class);

    /** What somebody has to mend is not mended in a second, but a restart should not be needed when it is. */
    private static final Duration BETWEEN_FAILURES = Duration.ofSeconds(10);

    private static final Duration LONGEST_END = Duration.ofSeconds(3);

    private final StartConfig config;
    private final Preparation preparation;
    private final Watch watch;
    private final Standing standing;
    private @Nullable Thread thread;

    Starter(StartConfig config, Preparation preparation, Watch watch, Standing standing) {
        this.config = config;
        this.preparation = preparation;
        this.watch = watch;
        this.standing = standing;
    }

    /** Early, so that whoever else waits for the start finds the data there, if the start is to wait for them. */
    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event)
            throws InterruptedException, PreparationFailed {
        thread = Thread.ofPlatform().daemon().name("zonegraph-start").start(this::run);
        if (!config.waitForReady().isZero()) {
            await(config.waitForReady());
        }
    }

    private void await(Duration time) throws InterruptedException, PreparationFailed {
        try {
            standing.outcome().get(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            LOG.warnf("Not ready after %s; starting nevertheless", time);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof PreparationFailed failure) {
                throw failure;
            }
            throw new IllegalStateException(e);
        }
    }

    private void run() {
        try {
            switch (config.work()) {
                case PREPARE -> prepareAndExit();
                case PREPARE_AND_SERVE -> {
                    prepare();
                    watch.keep();
                }
                case SERVE -> watch.keep();
            }
        } catch (InterruptedException e) {
            // The application ends.
        }
    }

    private void prepareAndExit() throws InterruptedException {
        try {
            preparation.complete();
            LOG.info("The database is prepared");
            Quarkus.asyncExit(0);
        } catch (PreparationFailed e) {
            LOG.error(e.getMessage(), e.getCause());
            standing.outcome().completeExceptionally(e);
            Quarkus.asyncExit(1);
        }
    }

    /** Returns when the database is prepared. Says once what has to be mended, and tries again until it is. */
    private void prepare() throws InterruptedException {
        String said = "";
        while (true) {
            try {
                preparation.complete();
                return;
            } catch (PreparationFailed e) {
                standing.outcome().completeExceptionally(e);
                String message = String.valueOf(e.getMessage());
                if (!message.equals(said)) {
                    said = message;
                    LOG.errorf(
                            e.getCause(),
                            "%s\nMend that; no restart is needed, it is tried again every %d s.",
                            message,
                            BETWEEN_FAILURES.toSeconds());
                }
                Thread.sleep(BETWEEN_FAILURES);
            }
        }
    }

    void end(@Observes ShutdownEvent event) throws InterruptedException {
        Thread running = thread;
        if (running != null) {
            running.interrupt();
            watch.close();
            running.join(LONGEST_END);
        }
    }
}
