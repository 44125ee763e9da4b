package io.zonegraph.infrastructure;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.zonegraph.city.City;
import io.zonegraph.graph.Read.Side;
import io.zonegraph.graph.Reads;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Ports, airports, power plants and other infrastructure. */
@GraphQLApi
@RegisterForReflection
public class InfrastructureApi {

    @Query
    @Description(
            "A port, airport, power plant or other piece of infrastructure by its id or its slug; null if there is none. Example: { infrastructure(slug: \"lach-huyen-international-gateway-port\") { name kind } }")
    public @Nullable Infrastructure infrastructure(@Id String id, String slug) {
        return Reads.byKey(Infrastructure.class);
    }

    @Query
    @NonNull
    @Description(
            "All ports, airports, power plants and other infrastructure that the filter keeps, by name. Example: { infrastructures(filter: {kind: {eq: SEA_PORT}}) { nodes { name } } }")
    public InfrastructureConnection infrastructures() {
        return Reads.rows(Infrastructure.class).ascending(Side.TARGET, "name").describe();
    }

    @NonNull
    @Description("The infrastructure in the city, by name.")
    public InfrastructureConnection infrastructure(@Source City city) {
        return Reads.rows(Infrastructure.class)
                .of("city")
                .ascending(Side.TARGET, "name")
                .describe();
    }
}
