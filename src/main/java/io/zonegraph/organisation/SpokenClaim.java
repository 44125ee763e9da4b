package io.zonegraph.organisation;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.eclipse.microprofile.graphql.Ignore;
import org.hibernate.annotations.Immutable;

/** Who is quoted, and a claim with which they are: once, however often. A view. */
@Entity
@Immutable
@IdClass(SpokenClaim.Key.class)
public class SpokenClaim extends PanacheEntityBase {

    public record Key(Long speakerId, Long claimId) {}

    @Id
    @Ignore
    public Long speakerId;

    @Id
    @Ignore
    public Long claimId;
}
