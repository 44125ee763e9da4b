package io.zonegraph.deal;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.zonegraph.claim.Claim;
import io.zonegraph.node.Money;
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
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Description("An amount of money in a deal. An undisclosed amount is absent, never zero.")
public class DealAmount extends PanacheEntityBase {

    @jakarta.persistence.Id
    @Ignore
    public Long id;

    @Ignore
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Deal deal;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("What the amount stands for.")
    @Column(nullable = false)
    public DealAmountRole role;

    @Description("The place in the order of the source, from 1. Null if there is no order.")
    public @Nullable Integer ordinal;

    @NonNull
    @Embedded
    @Description("The amount, in the currency of the source.")
    public Money amount;

    @NonNull
    @Description("Whether it is an estimate.")
    @Column(nullable = false)
    public Boolean estimated;

    @NonNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @Description("The claim it was projected from.")
    public Claim claim;
}
