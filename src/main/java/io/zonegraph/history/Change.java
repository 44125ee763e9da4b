package io.zonegraph.history;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.zonegraph.claim.Claim;
import io.zonegraph.node.NodeKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Computed by a function of the database. */
@Entity
@Immutable
@Table(name = "zg_change")
@Description("Something that the graph learned or gave up.")
public class Change extends PanacheEntityBase {

    @jakarta.persistence.Id
    @Ignore
    public Long id;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("What changed.")
    @Column(nullable = false)
    public ChangeKind kind;

    @NonNull
    @Description("When the graph learned it or gave it up, by `recordedAt` or `supersededAt`.")
    @Column(nullable = false)
    public Instant changedAt;

    @Ignore
    @Column(nullable = false)
    public Long nodeId;

    @Ignore
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public NodeKind nodeKind;

    @ManyToOne(fetch = FetchType.LAZY)
    @Description("The claim that was recorded or given up. Null if a node became known.")
    public @Nullable Claim claim;
}
