package io.zonegraph.event;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.zonegraph.claim.Claim;
import io.zonegraph.node.NodeKind;
import io.zonegraph.node.PartialDate;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Ignore;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Somebody, and an event that they took part in, themselves or by an office holder. A view. */
@Entity
@Immutable
public class Attendance extends PanacheEntityBase {

    /** The id of the link; among those of one participant it stands once. */
    @Id
    @Ignore
    public Long id;

    @Ignore
    @Column(nullable = false)
    public Long nodeId;

    @Ignore
    @Column(nullable = false)
    public Long eventId;

    /** The first day that the event is dated to, as its links repeat it. */
    @Ignore
    public @Nullable LocalDate eventOn;

    public @Nullable String role;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public AttendanceWay way;

    @Ignore
    @Column(nullable = false)
    public Long actorId;

    @Ignore
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public NodeKind actorKind;

    @Embedded
    @EmbeddedColumnNaming("valid_from_%s")
    public @Nullable PartialDate validFrom;

    @Embedded
    @EmbeddedColumnNaming("valid_to_%s")
    public @Nullable PartialDate validTo;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Claim claim;
}
