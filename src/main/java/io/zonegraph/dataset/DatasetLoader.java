package io.zonegraph.dataset;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.zonegraph.claim.ClaimLedger;
import io.zonegraph.claim.ClaimsRefused;
import io.zonegraph.claim.Restatement;
import io.zonegraph.claim.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Brings the graph in line with the bundled data set: once, wholly or not at all, however many replicas start. */
@ApplicationScoped
public class DatasetLoader {

    private static final Logger LOG = Logger.getLogger(DatasetLoader.class);

    /** Any number will do, as long as nobody else locks the same. */
    private static final long LOCK = 0x7a6f6e65677261L;

    /** A first load takes seconds; a slow disk may take longer than the default minute. */
    private static final int TIMEOUT_SECONDS = 600;

    private final DatasetConfig config;
    private final EntityManager entities;
    private final Vocabulary vocabulary;
    private final ClaimLedger ledger;

    DatasetLoader(DatasetConfig config, EntityManager entities, Vocabulary vocabulary, ClaimLedger ledger) {
        this.config = config;
        this.entities = entities;
        this.vocabulary = vocabulary;
        this.ledger = ledger;
    }

    /** Whether the bundled data set is to be there before anything is answered. */
    public boolean isWanted() {
        return config.loadAtStart();
    }

    /** Loads the bundled data set, if it is wanted and not there yet. */
    public void load() throws IOException {
        if (isWanted()) {
            load(name -> Thread.currentThread().getContextClassLoader().getResourceAsStream("dataset/" + name));
        }
    }

    /** Loads the data set of the folder, unless it is the one that was loaded last. */
    void load(DatasetFiles.Folder folder) throws IOException {
        DatasetFiles files = DatasetFiles.read(folder);
        Fingerprint wanted = new Fingerprint(files.hash(), DatasetFiles.hash(ledger.projectionText()));
        if (QuarkusTransaction.requiringNew().call(() -> wanted.equals(loaded()))) {
            LOG.debugf("The data set %.8s is loaded already", wanted.files);
            return;
        }
        Dataset dataset = Dataset.read(files);
        QuarkusTransaction.requiringNew().timeout(TIMEOUT_SECONDS).run(() -> {
            entities.createNativeQuery("select 1 from pg_advisory_xact_lock(:lock)", Integer.class)
                    .setParameter("lock", LOCK)
                    .getSingleResult();
            // Another replica may have loaded it while this one waited for the lock.
            if (!wanted.equals(loaded())) {
                load(dataset, wanted);
            }
        });
    }

    /** The hashes of the files, and of what projects their claims. */
    private record Fingerprint(String files, String projection) {}

    private static @Nullable Fingerprint loaded() {
        return DatasetLoad.latest()
                .map(load -> new Fingerprint(load.hash, load.projectionHash))
                .orElse(null);
    }

    private void load(Dataset dataset, Fingerprint wanted) {
        Instant start = Instant.now();
        Fingerprint before = loaded();
        Directory directory = new NodeWriter(entities).write(dataset);
        Restatement restatement = restate(dataset, directory);
        if (before != null && before.projection.equals(wanted.projection)) {
            // Names may have changed where no claim has.
            ledger.project(directory.ids());
        } else {
            ledger.projectAll();
        }
        remember(dataset, wanted, restatement);
        gatherStatistics();
        LOG.infof(
                "Loaded the data set %.8s of %d nodes: %s, in %d ms",
                wanted.files,
                dataset.nodes().size(),
                restatement,
                Duration.between(start, Instant.now()).toMillis());
    }

    /**
     * PostgreSQL gathers them by itself only for tables of more than 50 rows, and late; without them it took 3 s to join a
     * table of 3 rows, which it believed to have 110.
     */
    private void gatherStatistics() {
        List<String> tables = entities.createNativeQuery(
                        "select quote_ident(relname) from pg_class"
                                + " where relnamespace = current_schema()::regnamespace and relkind = 'r'",
                        String.class)
                .getResultList();
        entities.createNativeQuery("analyze " + String.join(", ", tables)).executeUpdate();
    }

    private static void remember(Dataset dataset, Fingerprint wanted, Restatement restatement) {
        DatasetLoad load = new DatasetLoad();
        load.hash = wanted.files;
        load.projectionHash = wanted.projection;
        load.loadedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        load.nodes = dataset.nodes().size();
        load.claims = restatement.held();
        load.superseded = restatement.superseded();
        load.persist();
    }

    private Restatement restate(Dataset dataset, Directory directory) {
        Assertions assertions = Assertions.read(dataset, new ClaimReader(vocabulary, directory, dataset));
        try {
            return ledger.restate(dataset.recordedBy(), dataset.recordedAt(), assertions.inOrder());
        } catch (ClaimsRefused e) {
            throw assertions.explained(e);
        }
    }
}
