package io.zonegraph.source;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.zonegraph.graph.Read;
import io.zonegraph.graph.Read.Side;
import io.zonegraph.graph.Reads;
import io.zonegraph.node.Name;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

/** Sources. */
@GraphQLApi
@RegisterForReflection
public class SourceApi {

    @Query
    @Description("A source by its id or its slug; null if there is none. Example: "
            + "{ source(slug: \"shenzhen-hai-phong-2025\") { name publisher } }")
    public @Nullable Source source(@Id String id, String slug) {
        return Reads.byKey(Source.class);
    }

    @Query
    @NonNull
    @Description("All sources that the filter keeps, by name. Example: "
            + "{ sources(filter: {reliability: {eq: OFFICIAL}}) { nodes { name } } }")
    public SourceConnection sources() {
        return Reads.rows(Source.class).ascending(Side.TARGET, "name").describe();
    }

    @Description("The publication that the name was found in. Null if none is noted, as of all names that the curators "
            + "translated.")
    public @Nullable Source source(@org.eclipse.microprofile.graphql.Source Name name) {
        return Reads.rows(Source.class)
                .through(new Read.Relation.Link(NameSource.class, "name", "source", ""))
                .describe();
    }
}
