package io.zonegraph.boundary;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.smallrye.graphql.api.AdaptToScalar;
import io.smallrye.graphql.api.Scalar;
import io.zonegraph.node.GeoPoint;
import io.zonegraph.node.NodeKind;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;

/** A view over the projected columns and links. */
@Entity
@Immutable
@Description(
        "A node whose location is outside of the boundary of what claims say it lies in: one of them is wrong, or the "
                + "boundary is.")
public class Misplacement extends PanacheEntityBase {

    @jakarta.persistence.Id
    @Ignore
    public Long id;

    @Ignore
    @Column(nullable = false)
    public Long nodeId;

    @Ignore
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public NodeKind nodeKind;

    @Ignore
    @Column(nullable = false)
    public Long containerId;

    @Ignore
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public NodeKind containerKind;

    @NonNull
    @Embedded
    @Description("Where the node is said to lie.")
    public GeoPoint location;

    @NonNull
    @AdaptToScalar(Scalar.Float.class)
    @Description(
            "How far the location is from the nearest place on the boundary, in kilometres along the great circle, to "
                    + "the metre. At least 0.")
    @Column(nullable = false)
    public BigDecimal distanceOutsideKilometres;
}
