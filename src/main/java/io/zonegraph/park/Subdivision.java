package io.zonegraph.park;

import io.smallrye.graphql.api.AdaptToScalar;
import io.smallrye.graphql.api.Scalar;
import io.zonegraph.graph.Overlapping;
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
@Overlapping(
        steps = "subdivision_whole",
        pairs = "subdivision_crossing",
        figures = {"areaHectares", "investment"},
        when =
                "if one lies within the other, or if both divide one park on different axes, such as a phase and a subzone")
@Description("A part of a park: a phase in time, or a subzone, site or complex in space.")
public class Subdivision extends Node {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(insertable = false, updatable = false)
    @Description("The park it is part of. Null if unknown.")
    public @Nullable Park park;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(insertable = false, updatable = false)
    @Description("The subdivision it lies within. Null if it lies within none.")
    public @Nullable Subdivision parent;

    @Enumerated(EnumType.STRING)
    @Column(insertable = false, updatable = false)
    @Description("On which axis it divides the park. Null if unknown.")
    public @Nullable SubdivisionKind kind;

    @Enumerated(EnumType.STRING)
    @Column(insertable = false, updatable = false)
    @Description("How far it has come. Null if unknown.")
    public @Nullable ParkStatus status;

    @Column(insertable = false, updatable = false)
    @Description("Its number among the subdivisions of its kind, from 1. Null if it has none.")
    public @Nullable Integer ordinal;

    @Column(insertable = false, updatable = false)
    @Description("What the source calls it, as printed. Null if it has only its name.")
    public @Nullable String label;

    @Column(insertable = false, updatable = false)
    @AdaptToScalar(Scalar.Float.class)
    @Description("Its area in hectares. Null if unknown.")
    public @Nullable BigDecimal areaHectares;

    @Embedded
    @Immutable
    @EmbeddedColumnNaming("investment_%s")
    @Description("What is invested in it. Null if undisclosed, which is not zero.")
    public @Nullable Money investment;

    @Embedded
    @Immutable
    @EmbeddedColumnNaming("construction_started_on_%s")
    @Description("When construction began. Null if unknown, or if it has not begun.")
    public @Nullable PartialDate constructionStartedOn;
}
