package io.zonegraph.zone;

import io.smallrye.graphql.api.AdaptToScalar;
import io.smallrye.graphql.api.Scalar;
import io.zonegraph.graph.Overlapping;
import io.zonegraph.node.BoundingBox;
import io.zonegraph.node.GeoJson;
import io.zonegraph.node.GeoPoint;
import io.zonegraph.node.Node;
import io.zonegraph.node.PartialDate;
import io.zonegraph.organisation.Organisation;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Overlapping(
        pairs = "economic_zone_overlap",
        figures = {"areaHectares"},
        when = "if they are known to share land")
@Description("A delimited area under its own economic regime. Zones may overlap.")
public class EconomicZone extends Node {

    @Enumerated(EnumType.STRING)
    @Column(insertable = false, updatable = false)
    @Description("Under which regime it stands. Null if unknown.")
    public @Nullable ZoneKind kind;

    @Enumerated(EnumType.STRING)
    @Column(insertable = false, updatable = false)
    @Description("How far it has come. Null if unknown.")
    public @Nullable ZoneStatus status;

    @Column(insertable = false, updatable = false)
    @AdaptToScalar(Scalar.Float.class)
    @Description("Its area in hectares. Zones overlap: a sum over several is no area. Null if unknown.")
    public @Nullable BigDecimal areaHectares;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(insertable = false, updatable = false)
    @Description("The body that manages it. Null if unknown.")
    public @Nullable Organisation authority;

    @Column(insertable = false, updatable = false)
    @Description("How many special mechanisms and policies it was granted. Null if unknown.")
    public @Nullable Integer specialMechanisms;

    @Embedded
    @Immutable
    @EmbeddedColumnNaming("established_on_%s")
    @Description("When it was established. Null if unknown, or if it is not.")
    public @Nullable PartialDate establishedOn;

    @Embedded
    @Immutable
    @Description("Where it lies. Null if unknown.")
    public @Nullable GeoPoint location;

    @Column(insertable = false, updatable = false)
    @Description("Where it ends on the map: a Polygon or a MultiPolygon. Null if unknown.")
    public @Nullable GeoJson boundary;

    @Embedded
    @Immutable
    @EmbeddedColumnNaming("bounding_box_%s")
    @Description("The smallest box that holds its boundary. Null if the boundary is unknown.")
    public @Nullable BoundingBox boundingBox;
}
