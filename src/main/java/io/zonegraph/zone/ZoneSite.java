package io.zonegraph.zone;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.smallrye.graphql.api.AdaptToScalar;
import io.smallrye.graphql.api.Scalar;
import io.zonegraph.claim.Claim;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Description("One of the separate areas that a zone consists of.")
public class ZoneSite extends PanacheEntityBase {

    @jakarta.persistence.Id
    @Ignore
    public Long id;

    @NonNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @Description("The zone that it is a part of.")
    public EconomicZone zone;

    @Description("The place in the order of the source, from 1. Null if there is no order.")
    public @Nullable Integer ordinal;

    @Description("What the source calls the site. Null if it has no name.")
    public @Nullable String label;

    @NonNull
    @AdaptToScalar(Scalar.Float.class)
    @Description("Its area in hectares.")
    @Column(nullable = false)
    public BigDecimal areaHectares;

    @NonNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @Description("The claim it was projected from.")
    public Claim claim;
}
