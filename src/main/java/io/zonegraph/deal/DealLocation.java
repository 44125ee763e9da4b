package io.zonegraph.deal;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.eclipse.microprofile.graphql.Ignore;
import org.hibernate.annotations.Immutable;

/** A deal, and a place that it is in today, directly or because another place lies in it. A view of what is kept. */
@Entity
@Immutable
@IdClass(DealLocation.Key.class)
public class DealLocation extends PanacheEntityBase {

    public record Key(Long dealId, Long placeId) {}

    @Id
    @Ignore
    public Long dealId;

    @Id
    @Ignore
    public Long placeId;
}
