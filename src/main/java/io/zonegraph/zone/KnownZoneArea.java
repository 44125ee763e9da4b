package io.zonegraph.zone;

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

/** A view; the id is the zone's. */
@Entity
@Immutable
@Description("What is known of a zone's area: what is stated of the whole, or else what its sites add up to.")
public class KnownZoneArea extends PanacheEntityBase {

    @Id
    @Ignore
    public Long id;

    @NonNull
    @AdaptToScalar(Scalar.Float.class)
    @Column(nullable = false)
    @Description("The area in hectares; the zone has at least that much if it is from parts.")
    public BigDecimal areaHectares;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    @Description("Whether it is stated or added up.")
    public AreaBasis basis;
}
