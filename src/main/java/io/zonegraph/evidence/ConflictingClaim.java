package io.zonegraph.evidence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.zonegraph.claim.Claim;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import org.eclipse.microprofile.graphql.Ignore;
import org.hibernate.annotations.Immutable;

/** A conflict, and a claim in it. A view. */
@Entity
@Immutable
@IdClass(ConflictingClaim.Key.class)
public class ConflictingClaim extends PanacheEntityBase {

    public record Key(Long conflict, Long claim) {}

    @Id
    @Ignore
    @ManyToOne(fetch = FetchType.LAZY)
    public Conflict conflict;

    @Id
    @Ignore
    @ManyToOne(fetch = FetchType.LAZY)
    public Claim claim;

    /** From the one that is believed on. */
    @Ignore
    @Column(nullable = false)
    public Integer place;
}
