package io.zonegraph.deal;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
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

/** A view; the id is that of the first of the amounts that it was made of. */
@Entity
@Immutable
@Description("What a deal itself comes to in one currency. Its evidence stands with the `amounts` of the same role.")
public class DealOwnAmount extends PanacheEntityBase {

    @jakarta.persistence.Id
    @Ignore
    public Long id;

    @Ignore
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Deal deal;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    @Description(
            "The role of the `amounts` that it was made of: with TOTAL it is all, with any other at least that much.")
    public DealAmountRole fromRole;

    @Ignore
    public @Nullable Integer ordinal;

    @NonNull
    @Embedded
    @Description("The amount, in the currency of the source.")
    public Money amount;

    @NonNull
    @Column(nullable = false)
    @Description("Whether it is an estimate, or any part of it is.")
    public Boolean estimated;
}
