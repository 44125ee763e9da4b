package io.zonegraph.city;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.smallrye.graphql.api.AdaptToScalar;
import io.smallrye.graphql.api.Scalar;
import io.zonegraph.claim.Claim;
import io.zonegraph.node.PartialDate;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "city_index_result")
@Description("How a city did in an index in one year.")
public class IndexResult extends PanacheEntityBase {

    @jakarta.persistence.Id
    @Ignore
    public Long id;

    @Ignore
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public City city;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("What the value measures.")
    @Column(nullable = false)
    public IndexMeasure measure;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("The index.")
    @Column(nullable = false)
    public IndexCode indexCode;

    @NonNull
    @AdaptToScalar(Scalar.Float.class)
    @Description("The rank, from 1, or the score in points.")
    @Column(nullable = false)
    public BigDecimal value;

    @Embedded
    @EmbeddedColumnNaming("as_of_%s")
    @Description("The year that the index describes. Null if unknown.")
    public @Nullable PartialDate asOf;

    @NonNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @Description("The claim it was projected from.")
    public Claim claim;
}
