package io.zonegraph.city;

import io.smallrye.graphql.api.AdaptToScalar;
import io.smallrye.graphql.api.Scalar;
import io.zonegraph.graph.Overlapping;
import io.zonegraph.node.BoundingBox;
import io.zonegraph.node.GeoJson;
import io.zonegraph.node.GeoPoint;
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
@Overlapping(
        steps = "city_successor",
        figures = {
            "areaSquareKilometres",
            "population",
            "parkCount",
            "parkAreaHectares",
            "addedParkCount",
            "addedParkAreaHectares"
        },
        when = "if one was merged into the other or split from it")
@Description("A municipality or province, and the subject of its figures.")
public class City extends Node {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(insertable = false, updatable = false)
    @Description("The country it lies in. Null if unknown.")
    public @Nullable Country country;

    @Enumerated(EnumType.STRING)
    @Column(insertable = false, updatable = false)
    @Description("What kind of territorial unit it is. Null if unknown.")
    public @Nullable CityKind kind;

    @Column(insertable = false, updatable = false)
    @AdaptToScalar(Scalar.Float.class)
    @Description("Its area in square kilometres. Null if unknown.")
    public @Nullable BigDecimal areaSquareKilometres;

    @Column(insertable = false, updatable = false)
    @Description("How many people live in it. Null if unknown.")
    public @Nullable Integer population;

    @Column(insertable = false, updatable = false)
    @Description("How many parks it has, as it states itself; not how many of them are known here. Null if unknown.")
    public @Nullable Integer parkCount;

    @Column(insertable = false, updatable = false)
    @AdaptToScalar(Scalar.Float.class)
    @Description("The area of all its parks in hectares, as it states itself. Null if unknown.")
    public @Nullable BigDecimal parkAreaHectares;

    @Column(insertable = false, updatable = false)
    @Description("How many parks were added lately, as it states itself. Null if unknown.")
    public @Nullable Integer addedParkCount;

    @Column(insertable = false, updatable = false)
    @AdaptToScalar(Scalar.Float.class)
    @Description("The area of the parks added lately in hectares, as it states itself. Null if unknown.")
    public @Nullable BigDecimal addedParkAreaHectares;

    @Column(insertable = false, updatable = false)
    @Description("The place of its economy in its country; 1 is the largest. Null if unknown.")
    public @Nullable Integer economyRank;

    @Column(insertable = false, updatable = false)
    @AdaptToScalar(Scalar.Float.class)
    @Description("The growth of its gross regional domestic product in percent a year. Null if unknown.")
    public @Nullable BigDecimal grdpGrowthPercent;

    @Embedded
    @Immutable
    @EmbeddedColumnNaming("established_on_%s")
    @Description("When it was established in its present form. Null if unknown.")
    public @Nullable PartialDate establishedOn;

    @Embedded
    @Immutable
    @EmbeddedColumnNaming("dissolved_on_%s")
    @Description("When it ceased to exist. Null if it exists.")
    public @Nullable PartialDate dissolvedOn;

    @Embedded
    @Immutable
    @Description("Where its seat or its middle lies. Null if unknown.")
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
