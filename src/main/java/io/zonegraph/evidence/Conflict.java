package io.zonegraph.evidence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.zonegraph.claim.Property;
import io.zonegraph.node.NodeKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;

/** Settled with the projection, in the transaction that records a claim. */
@Entity
@Immutable
@Description("Current claims about one property of one node that cannot all be true at one time.")
public class Conflict extends PanacheEntityBase {

    @jakarta.persistence.Id
    @Ignore
    public Long id;

    @Ignore
    @Column(nullable = false)
    public Long subjectId;

    @Ignore
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public NodeKind subjectKind;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("What they disagree about.")
    @Column(nullable = false)
    public Property property;

    @NonNull
    @Description("Whether the curators prefer one of the claims; if not, dates and bases alone decide.")
    @Column(nullable = false)
    public Boolean decided;
}
