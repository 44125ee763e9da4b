package io.zonegraph.network;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.eclipse.microprofile.graphql.Ignore;
import org.hibernate.annotations.Immutable;

/** A place, and a source that tells of it or of what is in it. A view. */
@Entity
@Immutable
@IdClass(PlaceSource.Key.class)
public class PlaceSource extends PanacheEntityBase {

    public record Key(Long placeId, Long sourceId) {}

    @Id
    @Ignore
    public Long placeId;

    @Id
    @Ignore
    public Long sourceId;
}
