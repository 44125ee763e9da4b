package io.zonegraph.event;

import io.zonegraph.city.City;
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
import org.eclipse.microprofile.graphql.Description;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Description("Something that happened on a date.")
public class Event extends Node {

    @Enumerated(EnumType.STRING)
    @Column(insertable = false, updatable = false)
    @Description("What kind of event it is. Null if unknown.")
    public @Nullable EventKind kind;

    @Embedded
    @Immutable
    @EmbeddedColumnNaming("happened_on_%s")
    @Description("When it happened. Null if unknown.")
    public @Nullable PartialDate happenedOn;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(insertable = false, updatable = false)
    @Description("The city it happened in. Null if unknown.")
    public @Nullable City place;
}
