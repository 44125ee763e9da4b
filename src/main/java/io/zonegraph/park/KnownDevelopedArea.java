package io.zonegraph.park;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.smallrye.graphql.api.AdaptToScalar;
import io.smallrye.graphql.api.Scalar;
import io.zonegraph.node.AreaBasis;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;

/** A view; the id is the organisation's. */
@Entity
@Immutable
@Description(
        "What is known of the area that an organisation develops: what is stated, or else what its parks add up to.")
public class KnownDevelopedArea extends PanacheEntityBase {

    @Id
    @Ignore
    public Long id;

    @NonNull
    @AdaptToScalar(Scalar.Float.class)
    @Column(nullable = false)
    @Description(
            "The area in hectares. From parts, it is the whole area of the parks, as far as it is known, however far they "
                    + "have come; what several develop together counts wholly for each.")
    public BigDecimal areaHectares;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    @Description("Whether it is stated or added up.")
    public AreaBasis basis;
}
