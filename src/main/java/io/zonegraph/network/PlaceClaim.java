package io.zonegraph.network;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.eclipse.microprofile.graphql.Ignore;
import org.hibernate.annotations.Immutable;

/** A place, and a claim about it or about what is in it. A view. */
@Entity
@Immutable
@IdClass(PlaceClaim.Key.class)
public class PlaceClaim extends PanacheEntityBase {

    public record Key(Long placeId, Long claimId) {}

    @Id
    @Ignore
    public Long placeId;

    @Id
    @Ignore
    public Long claimId;
}
