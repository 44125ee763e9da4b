package io.zonegraph.history;

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
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Computed by a function of the database. */
@Entity
@Immutable
@Table(name = "zg_timeline")
@Description("Something that happened to a node or with it, or was said of it.")
public class TimelineEntry extends PanacheEntityBase {

    @jakarta.persistence.Id
    @Ignore
    public Long id;

    @NonNull
    @Embedded
    @EmbeddedColumnNaming("on_%s")
    @Description("When it happened, or what day the statement speaks of.")
    public PartialDate on;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("What the entry tells.")
    @Column(nullable = false)
    public TimelineEntryKind kind;

    @Description(
            "What exactly: the code of the event's kind, of the stage, of the role of a succession or of the property "
                    + "of a statement; the words of a milestone; the number of a law. Null if the kind says it all.")
    public @Nullable String label;

    @Ignore
    @Column(nullable = false)
    public Long nodeId;

    @Ignore
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public NodeKind nodeKind;

    @NonNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @Description("The claim that tells it and its date.")
    public Claim claim;
}
