package io.zonegraph.park;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.eclipse.microprofile.graphql.Ignore;
import org.hibernate.annotations.Immutable;

/** An organisation, and a park or a part of one that it develops today and whose area is known. A view. */
@Entity
@Immutable
@IdClass(DevelopedAreaPart.Key.class)
public class DevelopedAreaPart extends PanacheEntityBase {

    public record Key(Long organisationId, Long nodeId) {}

    @Id
    @Ignore
    public Long organisationId;

    @Id
    @Ignore
    public Long nodeId;
}
