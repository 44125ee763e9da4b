package io.zonegraph.network;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.smallrye.graphql.api.AdaptToScalar;
import io.smallrye.graphql.api.Scalar;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Who owns an organisation in the end, today. A view of rows that the database keeps in line with the links. */
@Entity
@Immutable
public class UltimateOwner extends PanacheEntityBase {

    @jakarta.persistence.Id
    @Ignore
    public Long id;

    @Ignore
    @Column(nullable = false)
    public Long organisationId;

    @Ignore
    @Column(nullable = false)
    public Long ownerId;

    @NonNull
    @Description("How many links the shortest chain between them has.")
    @Column(nullable = false)
    public Integer chainLength;

    @AdaptToScalar(Scalar.Float.class)
    @Description("The share held in the end, in percent. Null if unknown.")
    public @Nullable BigDecimal sharePercent;
}
