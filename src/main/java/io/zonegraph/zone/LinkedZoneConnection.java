package io.zonegraph.zone;

import io.smallrye.graphql.api.AdaptToScalar;
import io.smallrye.graphql.api.Scalar;
import io.zonegraph.claim.LinkEdge;
import io.zonegraph.graph.Connection;
import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

@Description("A page of linked economic zones.")
public final class LinkedZoneConnection extends Connection<LinkedZoneConnection.LinkedZoneEdge, EconomicZone> {

    @Description("A linked economic zone, as one entry of a page, with what the link itself tells.")
    public static final class LinkedZoneEdge extends LinkEdge<EconomicZone> {
        @AdaptToScalar(Scalar.Float.class)
        @Description(
                "How much land the link is about, in hectares: what two zones that overlap share. Null if unknown, "
                        + "and where the link is about no land.")
        public @Nullable BigDecimal areaHectares;
    }
}
