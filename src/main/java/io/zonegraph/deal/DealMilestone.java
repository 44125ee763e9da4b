package io.zonegraph.deal;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.zonegraph.claim.Claim;
import io.zonegraph.node.PartialDate;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Description("A milestone of a deal, planned or reached.")
public class DealMilestone extends PanacheEntityBase {

    @jakarta.persistence.Id
    @Ignore
    public Long id;

    @Ignore
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Deal deal;

    @NonNull
    @Description("What is planned or was reached.")
    @Column(nullable = false)
    public String label;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("Whether it lies ahead or was reached.")
    @Column(nullable = false)
    public MilestoneStatus status;

    @Description("The place in the order of the source, from 1. Null if there is no order.")
    public @Nullable Integer ordinal;

    @Embedded
    @EmbeddedColumnNaming("on_%s")
    @Description("When it is planned for, or was reached. Null if unknown.")
    public @Nullable PartialDate on;

    @NonNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @Description("The claim it was projected from.")
    public Claim claim;
}
