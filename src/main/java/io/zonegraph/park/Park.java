package io.zonegraph.park;

import io.smallrye.graphql.api.AdaptToScalar;
import io.smallrye.graphql.api.Scalar;
import io.zonegraph.city.City;
import io.zonegraph.node.BoundingBox;
import io.zonegraph.node.GeoJson;
import io.zonegraph.node.GeoPoint;
import io.zonegraph.node.Money;
import io.zonegraph.node.Node;
import io.zonegraph.node.PartialDate;
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
@Description("Land laid out for industry.")
public class Park extends Node {

    @Enumerated(EnumType.STRING)
    @Column(insertable = false, updatable = false)
    @Description("What it is laid out for. Null if unknown.")
    public @Nullable ParkKind kind;

    @Enumerated(EnumType.STRING)
    @Column(insertable = false, updatable = false)
    @Description("How far it has come. Null if unknown.")
    public @Nullable ParkStatus status;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(insertable = false, updatable = false)
    @Description("The city it lies in. Null if unknown.")
    public @Nullable City city;

    @Column(insertable = false, updatable = false)
    @AdaptToScalar(Scalar.Float.class)
    @Description("Its whole area in hectares. Null if unknown.")
    public @Nullable BigDecimal areaHectares;

    @Column(insertable = false, updatable = false)
    @AdaptToScalar(Scalar.Float.class)
    @Description("The area that can be leased, in hectares. Null if unknown.")
    public @Nullable BigDecimal leasableAreaHectares;

    @Column(insertable = false, updatable = false)
    @AdaptToScalar(Scalar.Float.class)
    @Description("The area already leased, in hectares. Null if unknown.")
    public @Nullable BigDecimal leasedAreaHectares;

    @Column(insertable = false, updatable = false)
    @AdaptToScalar(Scalar.Float.class)
    @Description("The area still to be had, in hectares. Null if unknown.")
    public @Nullable BigDecimal availableAreaHectares;

    @Column(insertable = false, updatable = false)
    @AdaptToScalar(Scalar.Float.class)
    @Description("The share of the leasable area that is taken, in percent, from 0 to 100. Null if unknown.")
    public @Nullable BigDecimal occupancyPercent;

    @Embedded
    @Immutable
    @EmbeddedColumnNaming("land_price_%s")
    @Description("The price of a square metre for the whole term of the lease. Null if unknown.")
    public @Nullable Money landPrice;

    @Embedded
    @Immutable
    @EmbeddedColumnNaming("investment_%s")
    @Description("What its developers invest in it. Null if undisclosed, which is not zero.")
    public @Nullable Money investment;

    @Embedded
    @Immutable
    @EmbeddedColumnNaming("established_on_%s")
    @Description("When it was established. Null if unknown.")
    public @Nullable PartialDate establishedOn;

    @Embedded
    @Immutable
    @EmbeddedColumnNaming("construction_started_on_%s")
    @Description("When construction began. Null if unknown, or if it has not begun.")
    public @Nullable PartialDate constructionStartedOn;

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
