package io.zonegraph.sector;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.zonegraph.graph.Read.Side;
import io.zonegraph.graph.Reads;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Sectors and topics. */
@GraphQLApi
@RegisterForReflection
public class SectorApi {

    @Query
    @Description(
            "A sector by its id or its slug; null if there is none. Example: { sector(slug: \"semiconductors\") { scheme code } }")
    public @Nullable Sector sector(@Id String id, String slug) {
        return Reads.byKey(Sector.class);
    }

    @Query
    @NonNull
    @Description("All sectors that the filter keeps, by name. Example: { sectors(first: 5) { nodes { name } } }")
    public SectorConnection sectors() {
        return Reads.rows(Sector.class).ascending(Side.TARGET, "name").describe();
    }

    @NonNull
    @Description("The concepts of other schemes that it is the nearest to, by name.")
    public SectorConnection matchedBy(@Source Sector sector) {
        return Reads.rows(Sector.class)
                .of("closestMatch")
                .ascending(Side.TARGET, "name")
                .describe();
    }
}
