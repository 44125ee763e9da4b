package io.zonegraph.network;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.zonegraph.node.NodeKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "zg_neighbourhood_node")
@Description("A node of a neighbourhood.")
public class NeighbourhoodNode extends PanacheEntityBase {

    @jakarta.persistence.Id
    @Ignore
    public Long id;

    @Ignore
    @Column(nullable = false)
    public Long nodeId;

    @Ignore
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public NodeKind nodeKind;

    @NonNull
    @Description("How many hops it is away: 0 is the node itself.")
    @Column(nullable = false)
    public Integer distance;
}
