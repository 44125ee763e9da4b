package io.zonegraph.infrastructure;

import io.zonegraph.city.City;
import io.zonegraph.node.GeoPoint;
import io.zonegraph.node.Node;
import io.zonegraph.node.PartialDate;
import io.zonegraph.park.Park;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.eclipse.microprofile.graphql.Description;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Description("A port, airport, power plant, border gate, railway or expressway.")
public class Infrastructure extends Node {

    @Enumerated(EnumType.STRING)
    @Column(insertable = false, updatable = false)
    @Description("What kind of infrastructure it is. Null if unknown.")
    public @Nullable InfrastructureKind kind;

    @Enumerated(EnumType.STRING)
    @Column(insertable = false, updatable = false)
    @Description("How far it has come. Null if unknown.")
    public @Nullable InfrastructureStatus status;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(insertable = false, updatable = false)
    @Description("The city it lies in. Null if unknown.")
    public @Nullable City city;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(insertable = false, updatable = false)
    @Description("The park it lies in. Null if it lies in none, or if no source tells.")
    public @Nullable Park park;

    @Embedded
    @Immutable
    @Description("Where it lies. Null if unknown.")
    public @Nullable GeoPoint location;

    @Embedded
    @Immutable
    @EmbeddedColumnNaming("construction_started_on_%s")
    @Description("When construction began. Null if unknown, or if it has not begun.")
    public @Nullable PartialDate constructionStartedOn;
}
