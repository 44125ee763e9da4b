package io.zonegraph.deal;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.zonegraph.claim.Claim;
import io.zonegraph.node.NodeKind;
import io.zonegraph.node.PartialDate;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Ignore;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A deal, a place that it is in, and the link by which it is there: it may name a part of the place. A view. */
@Entity
@Immutable
@IdClass(DealLocation.Key.class)
public class DealPlace extends PanacheEntityBase {

    @Id
    @Ignore
    public Long dealId;

    @Id
    @Ignore
    public Long placeId;

    /** The first day that the deal is dated to, as its links repeat it. */
    @Ignore
    public @Nullable LocalDate dealOn;

    @Ignore
    @Column(nullable = false)
    public Long namedId;

    @Ignore
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public NodeKind namedKind;

    @Embedded
    @EmbeddedColumnNaming("valid_from_%s")
    public @Nullable PartialDate validFrom;

    @Embedded
    @EmbeddedColumnNaming("valid_to_%s")
    public @Nullable PartialDate validTo;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Claim claim;
}
