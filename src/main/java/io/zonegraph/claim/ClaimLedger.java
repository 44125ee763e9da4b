package io.zonegraph.claim;

import io.zonegraph.node.NodeRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.Session;

/**
 * The one way by which a fact is written. What is recorded is checked, kept for good, and projected onto its subject in
 * the same transaction. Entities loaded before do not show what was projected: refresh them, or read anew.
 */
@ApplicationScoped
public class ClaimLedger {

    /** So many nodes are projected by one statement. */
    private static final int NODES_AT_A_TIME = 5_000;

    private final EntityManager entities;
    private final ClaimCheck check;
    private final Projection projection;

    ClaimLedger(EntityManager entities, ClaimCheck check, Projection projection) {
        this.entities = entities;
        this.check = check;
        this.projection = projection;
    }

    /**
     * Records claims. One that is current already, word for word, is left as it is.
     *
     * @return the claims in the order of the assertions: the new ones, and those that were there
     * @throws ClaimsRefused if any of them is not sound; then none is recorded
     */
    @Transactional
    public List<Claim> record(List<Assertion> assertions) {
        ClaimBook book = write(assertions);
        project(book.subjectsOfNew());
        return book.claims();
    }

    /** Ends claims: they stay as evidence of what was held, and no longer count. */
    @Transactional
    public void supersede(Collection<Claim> claims) {
        project(end(claims, now()));
    }

    /**
     * Records what one recorder says now, and ends all else that it said before.
     *
     * @throws ClaimsRefused if any of the claims is not sound; then nothing changes
     */
    @Transactional
    public Restatement restate(String recorder, Instant at, List<Assertion> assertions) {
        ClaimBook book = write(assertions);
        Set<Claim> said = new HashSet<>(book.claims());
        List<Claim> before = Claim.list("recordedBy = ?1 and supersededAt is null", recorder);
        List<Claim> gone =
                before.stream().filter(claim -> !said.contains(claim)).toList();
        Set<Long> touched = new HashSet<>(book.subjectsOfNew());
        touched.addAll(end(gone, at));
        project(touched);
        return new Restatement(said.size(), book.newClaims(), gone.size());
    }

    /** Projects these nodes anew, as after a change of their names. */
    @Transactional
    public void project(Collection<Long> nodes) {
        entities.flush();
        List<Long> all = List.copyOf(nodes);
        for (int from = 0; from < all.size(); from += NODES_AT_A_TIME) {
            List<Long> some = all.subList(from, Math.min(from + NODES_AT_A_TIME, all.size()));
            session().doWork(connection -> projection.project(connection, some));
        }
    }

    /** Projects every node anew; without an error in the projection it changes nothing. */
    @Transactional
    public void projectAll() {
        project(session()
                .createNativeQuery("select id from node order by id", Long.class)
                .list());
    }

    /** What the projection does, as text: if it differs from what it was, all nodes are to be projected anew. */
    public String projectionText() {
        return projection.text();
    }

    private ClaimBook write(List<Assertion> assertions) {
        entities.flush();
        Map<NodeRef, String> nodes = session().doReturningWork(connection -> NodeSlugs.of(assertions, connection));
        check.require(assertions, nodes);
        ClaimBook book = new ClaimBook(now());
        book.write(assertions, nodes);
        return book;
    }

    private static Set<Long> end(Collection<Claim> claims, Instant at) {
        Set<Long> subjects = new HashSet<>();
        for (Claim claim : claims) {
            claim.supersededAt = claim.recordedAt.isAfter(at) ? claim.recordedAt : at;
            subjects.add(claim.subjectId);
        }
        return subjects;
    }

    /** As precise as the database keeps it. */
    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
