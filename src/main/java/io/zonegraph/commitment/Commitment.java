package io.zonegraph.commitment;

import io.zonegraph.event.Event;
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
@Description("What one side asked of or promised to another. It is no deal.")
public class Commitment extends Node {

    @Enumerated(EnumType.STRING)
    @Column(insertable = false, updatable = false)
    @Description("What kind of commitment it is. Null if unknown.")
    public @Nullable CommitmentKind kind;

    @Enumerated(EnumType.STRING)
    @Column(insertable = false, updatable = false)
    @Description("What became of it. Null if unknown.")
    public @Nullable CommitmentStatus status;

    @Column(insertable = false, updatable = false)
    @Description("What it is about, in a few own words. Null if unknown.")
    public @Nullable String topic;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(insertable = false, updatable = false)
    @Description("The event it was made at. Null if unknown.")
    public @Nullable Event event;

    @Embedded
    @Immutable
    @EmbeddedColumnNaming("made_on_%s")
    @Description("When it was made: when the event was that it was made at. Null if that is unknown.")
    public @Nullable PartialDate madeOn;
}
