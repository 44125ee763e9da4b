package io.zonegraph.claim;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.zonegraph.Database;
import io.zonegraph.node.NodeKind;
import io.zonegraph.node.NodeRef;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** What the benchmark is run on is written past the ledger, and is yet what the ledger would have written. */
@QuarkusTest
class SyntheticDataTest {

    private static final Path SCRIPTS = Path.of("src/bench/synthetic");

    @Inject
    EntityManager entities;

    @Inject
    ClaimLedger ledger;

    @Inject
    ClaimCheck check;

    @Inject
    Database database;

    @Test
    @TestTransaction
    void is_sound_and_projected_as_the_ledger_would() {
        entities.unwrap(Session.class).doWork(SyntheticDataTest::fill);
        assertEquals(70, database.count("park where slug like 'synthetic-%'"));
        assertEquals(2_000, database.count("deal where slug like 'synthetic-%'"));
        assertEquals(
                5_000,
                database.count("link l join claim c on c.id = l.claim_id "
                        + "where l.property = 'PARTY' and c.recorded_by = 'synthetic'"));
        assertEquals(1_000, database.count("name where id >= 1000000"));
        assertEquals(0, database.count("pg_constraint where not convalidated"));

        Map<String, String> before = rows();
        ledger.projectAll();
        assertEquals(before, rows());
        assertDoesNotThrow(this::requireSoundClaims);
    }

    private static void fill(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                Stream<Path> scripts = Files.list(SCRIPTS)) {
            statement.execute("set local synthetic.seed = 1; set local synthetic.scale = 100");
            for (Path script : scripts.sorted().toList()) {
                statement.execute(Files.readString(script));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A hash of all rows of each table that the projection writes to. */
    private Map<String, String> rows() {
        Stream<String> nodes = Arrays.stream(NodeKind.values()).map(kind -> kind.table);
        Map<String, String> hashes = new TreeMap<>();
        Stream.concat(
                        nodes,
                        Stream.of(
                                "link",
                                "reference",
                                "ownership",
                                "deal_location_period",
                                "deal_stage",
                                "deal_amount",
                                "conflict",
                                "claim"))
                .forEach(table -> hashes.put(
                        table,
                        database.one(
                                "select count(*) || ' ' || md5(string_agg(cast(to_jsonb(t) as text), ',' order by to_jsonb(t))) from "
                                        + table + " t")));
        return hashes;
    }

    private void requireSoundClaims() {
        Map<Long, List<Citation>> citations = Citation.<Citation>list("claim.recordedBy = 'synthetic'").stream()
                .collect(Collectors.groupingBy(citation -> citation.claim.id));
        List<Assertion> assertions = Claim.<Claim>list("recordedBy = 'synthetic'").stream()
                .map(claim -> new Assertion(claim, citations.getOrDefault(claim.id, List.of()), List.of()))
                .toList();
        Map<NodeRef, String> known =
                entities.unwrap(Session.class).doReturningWork(connection -> NodeSlugs.of(assertions, connection));
        check.require(assertions, known);
    }
}
