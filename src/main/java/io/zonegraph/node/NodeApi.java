package io.zonegraph.node;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.zonegraph.graph.Read;
import io.zonegraph.graph.Read.Side;
import io.zonegraph.graph.Reads;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** What every node has, and how any node is found by its id. */
@GraphQLApi
@RegisterForReflection
public class NodeApi {

    private static final Read.TextSearch NAMES = new Read.TextSearch(Name.class, "nodeId", "folded", "zg_fold");

    @Query
    @Description(
            "Any node by its id; null if there is none. Example: { node(id: \"...\") { slug ... on Park { areaHectares } } }")
    public @Nullable Node node(@Id @NonNull String id) {
        return Reads.byGlobalId();
    }

    @Query
    @NonNull
    @Description("Nodes by their ids, at most 100, in the order of the ids; null where there is none. "
            + "Example: { nodes(ids: [\"...\"]) { slug } }")
    public List<Node> nodes(@Id @NonNull List<String> ids) {
        return Reads.byGlobalId();
    }

    @NonNull
    @Description("The name in a language; if it has none in that language, or none is asked for, the English one, else "
            + "the Vietnamese, else the Chinese, else the slug.")
    public String name(@Source Node node, @Description("The language wanted.") Language lang) {
        Map<String, List<String>> languages = Map.of(
                Language.EN.name(), List.of("nameEn", "name"),
                Language.VI.name(), List.of("nameVi", "name"),
                Language.ZH.name(), List.of("nameZh", "name"));
        return Reads.choice("lang", languages, List.of("name"), NAMES);
    }

    @NonNull
    @Description("All its names in all languages, by language; those in use, former ones and misspellings.")
    public List<@NonNull Name> names(@Source Node node) {
        return Reads.rows(Name.class)
                .of("nodeId")
                .ascending(Side.TARGET, "language")
                .ascending(Side.TARGET, "kind")
                .ascending(Side.TARGET, "value")
                .describe();
    }

    @NonNull
    @Description("The identifiers that others gave it, by scheme; empty if none is known.")
    public List<@NonNull ExternalId> externalIds(@Source Node node) {
        return Reads.rows(ExternalId.class)
                .of("nodeId")
                .ascending(Side.TARGET, "scheme")
                .ascending(Side.TARGET, "value")
                .describe();
    }
}
