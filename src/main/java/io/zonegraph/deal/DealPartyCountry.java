package io.zonegraph.deal;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.eclipse.microprofile.graphql.Ignore;
import org.hibernate.annotations.Immutable;

/** A deal, and a country that a party to it is of. A view. */
@Entity
@Immutable
@IdClass(DealPartyCountry.Key.class)
public class DealPartyCountry extends PanacheEntityBase {

    public record Key(Long dealId, Long countryId) {}

    @Id
    @Ignore
    public Long dealId;

    @Id
    @Ignore
    public Long countryId;
}
