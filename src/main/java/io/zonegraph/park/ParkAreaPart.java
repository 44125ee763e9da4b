package io.zonegraph.park;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.eclipse.microprofile.graphql.Ignore;
import org.hibernate.annotations.Immutable;

/** A park whose area is not stated, and a part of it that was added up. A view. */
@Entity
@Immutable
@IdClass(ParkAreaPart.Key.class)
public class ParkAreaPart extends PanacheEntityBase {

    public record Key(Long parkId, Long subdivisionId) {}

    @Id
    @Ignore
    public Long parkId;

    @Id
    @Ignore
    public Long subdivisionId;
}
