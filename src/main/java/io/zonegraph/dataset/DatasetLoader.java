package io.zonegraph.dataset;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.zonegraph.claim.ClaimLedger;
import io.zonegraph.claim.ClaimsRefused;
import io.zonegraph.claim.Restatement;
import io.zonegraph.claim.Vocabulary;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jboss.logging.Logger;

/** Brings the graph in line with the bundled data set: once, wholly or not at all, however many replicas start. */
@ApplicationScoped
class DatasetLoader {

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

    /** Early, so that whoever else waits for the start finds the data there. */
    void atStart(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start) throws IOException {
        if (config.loadAtStart()) {
            load(name -> Thread.currentThread().getContextClassLoader().getResourceAsStream("dataset/" + name));
        }
    }

    /** Loads the data set of the folder, unless it is the one that was loaded last. */
    void load(DatasetFiles.Folder folder) throws IOException {
        DatasetFiles files = DatasetFiles.read(folder);
        String hash = files.hash();
        String projectionHash = DatasetFiles.hash(ledger.projectionText());
        if (QuarkusTransaction.requiringNew().call(() -> isLoaded(hash, projectionHash))) {
            LOG.debugf("The data set %.8s is loaded already", hash);
            return;
        }
        Dataset dataset = Dataset.read(files);
        QuarkusTransaction.requiringNew().timeout(TIMEOUT_SECONDS).run(() -> {
            entities.createNativeQuery("select 1 from pg_advisory_xact_lock(:lock)", Integer.class)
                    .setParameter("lock", LOCK)
                    .getSingleResult();
            // Another replica may have loaded it while this one waited for the lock.
            if (!isLoaded(hash, projectionHash)) {
                load(dataset, hash, projectionHash);
            }
        });
    }

    private static boolean isLoaded(String hash, String projectionHash) {
        return DatasetLoad.latest()
                .filter(load -> load.hash.equals(hash) && load.projectionHash.equals(projectionHash))
                .isPresent();
    }

    private void load(Dataset dataset, String hash, String projectionHash) {
        Instant start = Instant.now();
        Directory directory = new NodeWriter(entities).write(dataset);
        Restatement restatement = restate(dataset, directory);

        // Names and the projection itself may have changed where no claim has.
        ledger.projectAll();
        DatasetLoad load = new DatasetLoad();
        load.hash = hash;
        load.projectionHash = projectionHash;
        load.loadedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        load.nodes = dataset.nodes().size();
        load.claims = restatement.held();
        load.superseded = restatement.superseded();
        load.persist();
        LOG.infof(
                "Loaded the data set %.8s: %d nodes, %d claims (%d new, %d superseded) in %d ms",
                hash,
                load.nodes,
                load.claims,
                restatement.recorded(),
                load.superseded,
                Duration.between(start, Instant.now()).toMillis());
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
