package io.zonegraph.network;

import io.smallrye.graphql.api.AdaptToScalar;
import io.smallrye.graphql.api.Scalar;
import io.zonegraph.graph.Connection;
import io.zonegraph.graph.Edge;
import io.zonegraph.organisation.Organisation;
import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Description("A page of ultimate owners, or of what they own.")
public final class UltimateOwnerConnection extends Connection<UltimateOwnerConnection.UltimateOwnerEdge, Organisation> {

    @SuppressWarnings("NullAway.Init") // Instances do not occur: the engine writes edges from rows.
    @Description("An organisation at the other end of chains of owners, as one entry of a page.")
    public static final class UltimateOwnerEdge extends Edge<Organisation> {
        @NonNull
        @Description("How many links the shortest chain between the two has; 1 if it owns directly.")
        public Integer chainLength;

        @AdaptToScalar(Scalar.Float.class)
        @Description("The share held in the end, in percent: the shares along a chain multiplied, and all chains added "
                + "up. Null if a share on the way is unknown, or if organisations on the way own one another.")
        public @Nullable BigDecimal sharePercent;
    }
}
