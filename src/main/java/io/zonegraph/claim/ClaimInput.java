package io.zonegraph.claim;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import org.eclipse.microprofile.graphql.Ignore;

/** A derived claim, and one of the claims that it was derived from. */
@Entity
@IdClass(ClaimInput.Key.class)
public class ClaimInput extends PanacheEntityBase {

    public record Key(Long claim, Long inputClaim) {}

    @Id
    @Ignore
    @ManyToOne(fetch = FetchType.LAZY)
    public Claim claim;

    @Id
    @Ignore
    @ManyToOne(fetch = FetchType.LAZY)
    public Claim inputClaim;
}
