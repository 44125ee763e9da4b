package io.zonegraph.node;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrePersist;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * What all nodes have. Columns that claims are projected onto are mapped read-only in the subclasses: they are written
 * by the projection in {@code io.zonegraph.claim} and by nothing else.
 */
@MappedSuperclass
@Description("Anything the graph can say something about.")
public abstract class Node extends PanacheEntityBase {

    @jakarta.persistence.Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "node")
    @SequenceGenerator(name = "node", sequenceName = "node_id_seq", allocationSize = 50)
    @Id
    @NonNull
    @Description("The global identifier. Opaque: it says nothing and never changes.")
    public Long id;

    @NonNull
    @Description("A readable identifier, unique among the nodes of one kind: lower-case letters, digits and hyphens.")
    @Column(nullable = false)
    public String slug;

    @Ignore
    @Column(insertable = false, updatable = false)
    public @Nullable String nameEn;

    @Ignore
    @Column(insertable = false, updatable = false)
    public @Nullable String nameVi;

    @Ignore
    @Column(insertable = false, updatable = false)
    public @Nullable String nameZh;

    /** The English name, else the Vietnamese, else the Chinese, else the slug; computed by the database. */
    @Ignore
    @Column(nullable = false, insertable = false, updatable = false)
    public String name;

    @Ignore
    @Version
    public int version;

    @NonNull
    @Column(nullable = false, updatable = false)
    @Description(
            "When the graph first knew of it: of a node of the bundled data set, the moment that the data set gives, not when "
                    + "the database was loaded.")
    public Instant recordedAt;

    @NonNull
    @Column(nullable = false)
    @Description(
            "When the graph last learned or gave up something about it: its latest change that `changes` tells of, or "
                    + "when its names, identifiers or own attributes last changed. What others are said to have to do with it "
                    + "changes them and not it. Of the bundled data set it is the moment that the data set gives.")
    public Instant updatedAt;

    /** Notes that something about the node was learned or given up, as the projection does for claims. */
    public void updated(Instant at) {
        if (updatedAt.isBefore(at)) {
            updatedAt = at;
        }
    }

    /** A data set tells the instant itself; whoever else adds a node adds it now. */
    @PrePersist
    void recordNow() {
        if (recordedAt == null) {
            recordedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        }
        updatedAt = recordedAt;
    }
}
