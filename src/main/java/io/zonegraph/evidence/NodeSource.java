package io.zonegraph.evidence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.eclipse.microprofile.graphql.Ignore;
import org.hibernate.annotations.Immutable;

/** A node, and a source that a current claim about it cites. A view. */
@Entity
@Immutable
@IdClass(NodeSource.Key.class)
public class NodeSource extends PanacheEntityBase {

    public record Key(Long nodeId, Long sourceId) {}

    @Id
    @Ignore
    public Long nodeId;

    @Id
    @Ignore
    public Long sourceId;
}
