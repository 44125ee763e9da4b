package io.zonegraph.park;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.smallrye.graphql.api.AdaptToScalar;
import io.smallrye.graphql.api.Scalar;
import io.zonegraph.claim.Claim;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "park_utility")
@Description("What a park supplies to its tenants, and how much of it.")
public class Utility extends PanacheEntityBase {

    @jakarta.persistence.Id
    @Ignore
    public Long id;

    @Ignore
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Park park;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("What is supplied.")
    @Column(nullable = false)
    public UtilityKind kind;

    @Description("The place in the order of the source, from 1. Null if there is no order.")
    public @Nullable Integer ordinal;

    @Description("What the source calls it. Null if it has no name.")
    public @Nullable String label;

    @NonNull
    @AdaptToScalar(Scalar.Float.class)
    @Description("How much, in the unit given.")
    @Column(nullable = false)
    public BigDecimal quantity;

    @NonNull
    @Description("The unit by UCUM, such as MW or m3/d.")
    @Column(nullable = false)
    public String unit;

    @NonNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @Description("The claim it was projected from.")
    public Claim claim;
}
