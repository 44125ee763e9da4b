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
import org.jspecify.annotations.Nullable;

/** A view; the id is the park's. */
@Entity
@Immutable
@Description("What is known of a park's area: what is stated of the whole, or else what parts of it add up to.")
public class KnownParkArea extends PanacheEntityBase {

    @Id
    @Ignore
    public Long id;

    @NonNull
    @AdaptToScalar(Scalar.Float.class)
    @Column(nullable = false)
    @Description("The area in hectares; the park has at least that much if it is from parts.")
    public BigDecimal areaHectares;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    @Description("Whether it is stated or added up.")
    public AreaBasis basis;

    @Enumerated(EnumType.STRING)
    @Description(
            "The kind of the parts that were added up: of several the one that comes to most, for kinds are not added "
                    + "to each other. Null if the area is stated.")
    public @Nullable SubdivisionKind partKind;
}
