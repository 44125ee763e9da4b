package io.zonegraph.organisation;

import io.smallrye.graphql.api.AdaptToScalar;
import io.smallrye.graphql.api.Scalar;
import io.zonegraph.claim.LinkEdge;
import io.zonegraph.graph.Connection;
import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

@Description("A page of owners or owned organisations.")
public final class OwnershipConnection extends Connection<OwnershipConnection.OwnershipEdge, Organisation> {

    @Description("An owner or an owned organisation, as one entry of a page, with what the link itself tells.")
    public static final class OwnershipEdge extends LinkEdge<Organisation> {
        @Description("How it owns, seen from the owner. Null if unknown.")
        public @Nullable OwnershipRole role;

        @AdaptToScalar(Scalar.Float.class)
        @Description("The share held in percent, from 0 to 100. Null if unknown.")
        public @Nullable BigDecimal sharePercent;
    }
}
