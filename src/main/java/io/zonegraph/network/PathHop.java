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

/** A function of the database computes the paths and gives their hops, path by path. */
@Entity
@Immutable
@Table(name = "zg_path_hop")
@Description("A step of a path, from one node to a node that is linked to it.")
public class PathHop extends PanacheEntityBase {

    @jakarta.persistence.Id
    @Ignore
    public Long id;

    /** The number of the path, from 1. */
    @Ignore
    @Column(nullable = false)
    public Integer path;

    /** The number of hops of the path. */
    @Ignore
    @Column(nullable = false)
    public Integer length;

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

    @Description(
            "In which role the claim's object stands to its subject. Null if no source tells, or if there are no roles.")
    public @Nullable String role;

    @NonNull
    @Description("Whether the hop runs as the claim does, from its subject to its object; if not, it runs against it.")
    @Column(nullable = false)
    public Boolean forward;

    @NonNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @Description("The claim that links the two nodes, with its evidence.")
    public Claim claim;
}
