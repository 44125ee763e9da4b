package io.zonegraph.start;

import io.zonegraph.dataset.DatasetLoader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.jboss.logging.Logger;

/** Waits for the database and brings it to what this build expects of it. */
@ApplicationScoped
class Preparation {

    private static final Logger LOG = Logger.getLogger(Preparation.class);

    private final Pools pools;
    private final Expectation expectation;
    private final DatasetLoader loader;
    private final Standing standing;

    Preparation(Pools pools, Expectation expectation, DatasetLoader loader, Standing standing) {
        this.pools = pools;
        this.expectation = expectation;
        this.loader = loader;
        this.standing = standing;
    }

    /** Returns when all is prepared, however long the database takes to come. */
    void complete() throws PreparationFailed, InterruptedException {
        Patience patience = new Patience();
        Reminder reminder = new Reminder();
        while (true) {
            try {
                attempt();
                return;
            } catch (SQLException | IOException | RuntimeException e) {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                Trouble trouble = Trouble.of(e);
                if (!trouble.passing()) {
                    throw failure(e, trouble);
                }
                standing.change(new Situation(Stage.WAITING, "the database " + trouble.words()));
                if (reminder.isDue(trouble.words())) {
                    LOG.infof("Waiting for the database at %s, which %s", address(), trouble.words());
                }
                patience.pause();
            }
        }
    }

    private void attempt() throws SQLException, IOException {
        if (!isMigrated()) {
            standing.change(Situation.of(Stage.MIGRATING));
            expectation.migrate();
        }
        standing.change(Situation.of(Stage.LOADING));
        loader.load();
    }

    /** One look instead of a dozen: most starts find all migrations there, and the newest comes last. */
    private boolean isMigrated() throws SQLException {
        try (Probe probe = pools.probeOfWriting()) {
            return probe.ask(expectation::look).migrated();
        }
    }

    private PreparationFailed failure(Exception fault, Trouble trouble) {
        Stage stage = standing.now().stage();
        String what = switch (stage) {
            case MIGRATING -> "could not be migrated";
            case LOADING -> "could not be loaded with the data set";
            default -> trouble.words();
        };
        standing.change(new Situation(Stage.FAILED, "the database " + what));
        // Flyway names the file, the line and the statement; of other faults only the stack trace tells as much.
        boolean told = stage != Stage.LOADING && (fault instanceof FlywayException || fault instanceof SQLException);
        String details = stage == Stage.WAITING ? "" : ": " + fault.getMessage();
        return new PreparationFailed("The database at " + address() + " " + what + details, told ? null : fault);
    }

    private String address() {
        return pools.probeOfWriting().address();
    }
}
