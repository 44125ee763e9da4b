package io.zonegraph.event;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.zonegraph.claim.Claim;
import io.zonegraph.node.NodeKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Ignore;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A place, and an event of it, in the nearest way. A view. */
@Entity
@Immutable
@IdClass(PlaceEvent.Key.class)
public class PlaceEvent extends PanacheEntityBase {

    public record Key(Long placeId, Long eventId) {}

    @Id
    @Ignore
    public Long placeId;

    @Id
    @Ignore
    public Long eventId;

    /** The first day that the event is dated to, as its links repeat it. */
    @Ignore
    public @Nullable LocalDate eventOn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public PlaceEventWay way;

    @Ignore
    @Column(nullable = false)
    public Long throughId;

    @Ignore
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public NodeKind throughKind;

    public @Nullable String role;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Claim claim;
}
