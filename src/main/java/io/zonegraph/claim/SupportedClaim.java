package io.zonegraph.claim;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.zonegraph.source.Source;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import org.eclipse.microprofile.graphql.Ignore;
import org.hibernate.annotations.Immutable;

/** A source, and a claim that cites it: once, however often it does. A view. */
@Entity
@Immutable
@IdClass(SupportedClaim.Key.class)
public class SupportedClaim extends PanacheEntityBase {

    public record Key(Long source, Long claim) {}

    @Id
    @Ignore
    @ManyToOne(fetch = FetchType.LAZY)
    public Source source;

    @Id
    @Ignore
    @ManyToOne(fetch = FetchType.LAZY)
    public Claim claim;
}
