package io.zonegraph.organisation;

import io.smallrye.graphql.api.AdaptToScalar;
import io.smallrye.graphql.api.Scalar;
import io.zonegraph.city.City;
import io.zonegraph.city.Country;
import io.zonegraph.graph.Overlapping;
import io.zonegraph.node.Node;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.DiscriminatorFormula;
import org.jspecify.annotations.Nullable;

/** One table holds them all; only the kind tells a developer from the others. */
@Entity
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorFormula("case when kind = 'DEVELOPER' then 'Developer' else 'OtherOrganisation' end")
@Overlapping(
        steps = "organisation_owner",
        pairs = "organisation_sharing_park",
        figures = {"developedAreaHectares"},
        when = "if one owns a part of the other, or if both have a part in one park")
@Description("A company, an authority, an association or another body that acts.")
public abstract class Organisation extends Node {

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("What kind of organisation it is.")
    @Column(nullable = false)
    public OrganisationKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(insertable = false, updatable = false)
    @Description("The country it comes from. Null if unknown.")
    public @Nullable Country homeCountry;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(insertable = false, updatable = false)
    @Description("The city it has its seat in. Null if unknown.")
    public @Nullable City seat;

    @Column(insertable = false, updatable = false)
    @AdaptToScalar(Scalar.Float.class)
    @Description("The area it has developed in hectares, all parks and zones together. Null if unknown, or if it "
            + "develops none.")
    public @Nullable BigDecimal developedAreaHectares;

    @Column(insertable = false, updatable = false)
    @Description("Whether a state, or a body of one, owns or controls it. Null if no source tells.")
    public @Nullable Boolean stateOwned;

    @Column(insertable = false, updatable = false)
    @Description("The address of its website. Null if unknown, or if it has none.")
    public @Nullable String website;
}
