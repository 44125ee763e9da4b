package io.zonegraph.commitment;

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
import jakarta.persistence.ManyToOne;
import org.eclipse.microprofile.graphql.Ignore;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A city, and a commitment that a body of it made or received. A view. */
@Entity
@Immutable
public class BodyCommitment extends PanacheEntityBase {

    /** The id of the link; among those of one city it stands once. */
    @Id
    @Ignore
    public Long id;

    @Ignore
    @Column(nullable = false)
    public Long cityId;

    @Ignore
    @Column(nullable = false)
    public Long commitmentId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public CommitmentDirection direction;

    @Ignore
    @Column(nullable = false)
    public Long actorId;

    @Ignore
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public NodeKind actorKind;

    @Embedded
    @EmbeddedColumnNaming("valid_from_%s")
    public @Nullable PartialDate validFrom;

    @Embedded
    @EmbeddedColumnNaming("valid_to_%s")
    public @Nullable PartialDate validTo;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Claim claim;
}
