package io.zonegraph.network;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.zonegraph.claim.Claim;
import io.zonegraph.claim.Property;
import io.zonegraph.node.NodeKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "zg_neighbourhood_link")
@Description("A link between two nodes of a neighbourhood; one that holds both ways stands here once.")
public class NeighbourhoodLink extends PanacheEntityBase {

    @jakarta.persistence.Id
    @Ignore
    public Long id;

    @Ignore
    @Column(nullable = false)
    public Long fromId;

    @Ignore
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public NodeKind fromKind;

    @Ignore
    @Column(nullable = false)
    public Long toId;

    @Ignore
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public NodeKind toKind;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("What the claim is about: the kind of the link.")
    @Column(nullable = false)
    public Property property;

    @Description("In which role `to` stands to `from`. Null if no source tells, or if there are no roles.")
    public @Nullable String role;

    @NonNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @Description("The claim that links the two nodes, with its evidence.")
    public Claim claim;
}
