package io.zonegraph.network;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.smallrye.graphql.api.AdaptToScalar;
import io.smallrye.graphql.api.Scalar;
import io.zonegraph.city.Country;
import io.zonegraph.node.NodeKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A view. */
@Entity
@Immutable
@Description(
        "A country that an organisation is of, and by what. One country stands there once for each way that leads to it.")
public class OrganisationCountry extends PanacheEntityBase {

    @jakarta.persistence.Id
    @Ignore
    public Long id;

    @Ignore
    @Column(nullable = false)
    public Long organisationId;

    @NonNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @Description("The country.")
    public Country country;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    @Description("By what the organisation is of it.")
    public CountryWay way;

    @Ignore
    @Column(nullable = false)
    public Long viaId;

    @Ignore
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public NodeKind viaKind;

    @NonNull
    @Column(nullable = false)
    @Description("How many links lead up to the owner, by the shortest chain: 1 for a parent. 0 if it is by the "
            + "organisation itself.")
    public Integer chainLength;

    @AdaptToScalar(Scalar.Float.class)
    @Description(
            "The share that the owner holds in the end, in percent. Null if unknown, or if it is by the organisation "
                    + "itself.")
    public @Nullable BigDecimal sharePercent;

    @NonNull
    @Column(nullable = false)
    @Description("Whether the owner is an ultimate one, of whom no parent is known. False if it is by the organisation "
            + "itself.")
    public Boolean ultimate;
}
