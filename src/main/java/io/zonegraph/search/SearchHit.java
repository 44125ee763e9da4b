package io.zonegraph.search;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.zonegraph.node.Name;
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

/** A row that the function {@code zg_search} computes; its id is the node's, for a node is found once. */
@Entity
@Immutable
@Table(name = "zg_search")
@Description("A node that was found, by that of its names which matches best.")
public class SearchHit extends PanacheEntityBase {

    @jakarta.persistence.Id
    @Ignore
    public Long id;

    @Ignore
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public NodeKind nodeKind;

    @NonNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @Description("The name that matches.")
    public Name name;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("How it matches.")
    @Column(nullable = false)
    public SearchMatch match;

    /** The whole order of the hits, which the score rounds. */
    @Ignore
    @Column(nullable = false)
    public int rank;

    @NonNull
    @Description(
            "How good a hit it is, from above 0 to 1, falling along the hits. Each way of matching has a fifth of the "
                    + "scale: exact ones are above 0.8, similar ones at most 0.2.")
    @Column(nullable = false)
    public Double score;
}
