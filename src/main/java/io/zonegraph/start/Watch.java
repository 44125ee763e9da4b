package io.zonegraph.start;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * Looks at the database each second and keeps what it saw, so that probes and requests need not ask. Runs on the thread
 * that prepared.
 */
@ApplicationScoped
class Watch {

    private static final Logger LOG = Logger.getLogger(Watch.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    /** Of a server that refuses one look tells enough; one that says nothing may be about to. */
    private static final int MOST_SILENCES = 3;

    private final Pools pools;
    private final Expectation expectation;
    private final Standing standing;
    private final Duration mostLag;
    private final Lag lag = new Lag();
    private final Patience patience = new Patience();
    private final Reminder reminder = new Reminder();
    private final Probe probe;
    private int silences;

    Watch(Pools pools, Expectation expectation, Standing standing, ReadinessConfig config) {
        this.pools = pools;
        this.expectation = expectation;
        this.standing = standing;
        this.mostLag = config.mostLag();
        this.probe = pools.probeOfReading();
    }

    /** Never returns but by interruption. */
    void keep() throws InterruptedException {
        try (probe) {
            while (true) {
                boolean first = !standing.wasPrepared();
                Situation seen = look();
                tell(standing.change(seen), seen, first);
                if (seen.stage().isGood()) {
                    patience.renew();
                    Thread.sleep(BETWEEN_LOOKS);
                } else {
                    patience.pause();
                }
            }
        }
    }

    /** Ends a look under way. */
    void close() {
        probe.close();
    }

    private Situation look() throws InterruptedException {
        try {
            Sight sight = sight();
            silences = 0;
            return judge(sight);
        } catch (SQLException | RuntimeException e) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            LOG.debug("A look at the database failed", e);
            return new Situation(stageAfter(e), "the database " + Trouble.of(e).words());
        }
    }

    private Stage stageAfter(Exception failure) {
        if (!standing.wasPrepared()) {
            return Stage.WAITING;
        }
        return Trouble.isTimeout(failure) && ++silences < MOST_SILENCES ? Stage.SILENT : Stage.AWAY;
    }

    /** A connection that was there before may be all that is lost: only a second failure says that the database is. */
    private Sight sight() throws SQLException {
        if (probe.isConnected()) {
            try {
                return probe.ask(expectation::look);
            } catch (SQLException e) {
                if (!Trouble.isTimeout(e)) {
                    Sight sight = probe.ask(expectation::look);
                    pools.renew();
                    return sight;
                }
            }
        }
        Sight sight = probe.ask(expectation::look);
        if (standing.now().stage() == Stage.AWAY) {
            pools.renew();
        }
        return sight;
    }

    private Situation judge(Sight sight) {
        if (!sight.migrated()) {
            return new Situation(Stage.UNPREPARED, "the database lacks the migration " + expectation.newestMigration());
        }
        if (!sight.loaded() && expectation.isDataWanted() && !standing.wasPrepared()) {
            return new Situation(Stage.UNPREPARED, "the data set has not been loaded");
        }
        Duration behind = lag.of(sight, Duration.ofNanos(System.nanoTime()));
        return behind.compareTo(mostLag) <= 0
                ? new Situation(Stage.READY, "", behind)
                : new Situation(Stage.LAGGING, "the replica is further behind than " + mostLag, behind);
    }

    private void tell(Situation before, Situation seen, boolean first) {
        if (seen.stage() == Stage.READY) {
            reminder.forget();
            if (first) {
                LOG.infof(
                        "Ready: the database was prepared in %d ms",
                        standing.age().toMillis());
            } else if (before.stage() != Stage.READY) {
                LOG.infof("Ready again: the database at %s answers", probe.address());
            }
        } else if (reminder.isDue(seen.problem())) {
            LOG.logf(
                    first ? Logger.Level.INFO : Logger.Level.WARN,
                    "Not ready: %s (%s)",
                    seen.problem(),
                    probe.address());
        }
    }
}
