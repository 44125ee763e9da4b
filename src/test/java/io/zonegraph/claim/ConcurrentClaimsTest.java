package io.zonegraph.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.zonegraph.Database;
import io.zonegraph.OwnDatabase;
import io.zonegraph.park.Park;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Two writers about the same node, of whom neither sees what the other has not committed. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class ConcurrentClaimsTest {

    private static final String WAITING = "pg_stat_activity where wait_event_type = 'Lock'";

    @Inject
    ClaimLedger ledger;

    @Inject
    Database database;

    @Test
    void the_later_projection_knows_the_earlier_claim() throws Exception {
        Park park = QuarkusTransaction.requiringNew().call(() -> {
            Claims.citation();
            return Claims.park("race");
        });
        try (var writers = Executors.newSingleThreadExecutor()) {
            Future<?> other = QuarkusTransaction.requiringNew().call(() -> {
                record(park, "1", Rank.PREFERRED);
                Future<?> second = writers.submit(
                        () -> QuarkusTransaction.requiringNew().run(() -> record(park, "2", Rank.NORMAL)));
                Awaitility.await().until(() -> second.isDone() || isWaiting());
                return second;
            });
            other.get();
        }
        assertEquals("1", database.one("select area_hectares from park where id = ?", park.id));
    }

    private boolean isWaiting() {
        return QuarkusTransaction.requiringNew().call(() -> database.count(WAITING) > 0);
    }

    private void record(Park park, String area, Rank rank) {
        Claim claim = Claims.area(park, area, "ha");
        claim.rank = rank;
        ledger.record(List.of(new Assertion(claim, Claims.citation())));
    }
}
