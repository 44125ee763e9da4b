package io.zonegraph.deal;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.eclipse.microprofile.graphql.Ignore;
import org.hibernate.annotations.Immutable;

/** A deal, and a developer of a park, or of a part of one, that it takes place in. A view. */
@Entity
@Immutable
@IdClass(DealDeveloper.Key.class)
public class DealDeveloper extends PanacheEntityBase {

    public record Key(Long dealId, Long developerId) {}

    @Id
    @Ignore
    public Long dealId;

    @Id
    @Ignore
    public Long developerId;
}
