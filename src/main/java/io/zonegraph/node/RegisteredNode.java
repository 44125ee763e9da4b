package io.zonegraph.node;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.zonegraph.graph.Register;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** What nodes of all kinds have, in one table that the database keeps in line with those of the kinds. */
@Entity
@Immutable
@Register
@Table(name = "node")
public class RegisteredNode extends PanacheEntityBase {

    @Id
    public Long id;

    /** The word for the kind, by which claims and links name nodes. */
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public NodeKind kind;

    /** The code of the kind, as the schema spells it. */
    @Column(name = "kind_code", nullable = false, insertable = false, updatable = false)
    public String nodeKind;

    @Column(nullable = false)
    public String slug;

    @Column(nullable = false)
    public String name;

    @Column(nullable = false)
    public Instant recordedAt;

    @Column(nullable = false)
    public Instant updatedAt;
}
