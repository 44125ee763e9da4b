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

    private static final Read.Choice NAME = new Read.Choice(
            "lang",
            Map.of(Language.EN.name(), "nameEn", Language.VI.name(), "nameVi", Language.ZH.name(), "nameZh"),
            List.of("nameEn", "nameVi", "nameZh", "slug"),
            "name",
            new Read.TextSearch(Name.class, "nodeId", "folded", "zg_fold"));

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

    @Query
    @Description("Any node by its kind and its slug; null if there is none. "
            + "Example: { nodeBySlug(kind: PARK, slug: \"an-duong\") { name ... on Park { areaHectares } } }")
    public @Nullable Node nodeBySlug(
            @NonNull @Description("The kind of the node.") NodeKind kind, @NonNull String slug) {
        return Reads.byKindAndSlug();
    }

    @Query
    @NonNull
    @Description(
            "Nodes of all kinds in one list, by name. By `nodeKind` a filter keeps some kinds, and groups count each. "
                    + "Example: { allNodes(filter: { nodeKind: { in: [PARK, ECONOMIC_ZONE] } }, orderBy: { field: UPDATED_AT, "
                    + "direction: DESC }) { totalCount nodes { nodeKind slug name updatedAt } } }")
    public NodeConnection allNodes() {
        return Reads.rows(Node.class).ascending(Side.TARGET, "name").describe();
    }

    @NonNull
    @Description("The name in a language; if it has none in that language, or none is asked for, the English one, else "
            + "the Vietnamese, else the Chinese, else the slug.")
    public String name(@Source Node node, @Description("The language wanted.") Language lang) {
        return Reads.choice(NAME);
    }

    @Description(
            "The language of the name that `name` gives for the same `lang`: the one asked for or, without a name in "
                    + "it, the one that the name fell back to. Null if there is no name and the slug stands in for it.")
    public @Nullable Language nameLanguage(@Source Node node, @Description("The language wanted.") Language lang) {
        return Reads.chosen(NAME);
    }

    @NonNull
    @Description("Its kind, within which its slug is unique. Both types of organisations are of one kind.")
    public NodeKind nodeKind(@Source Node node) {
        return Reads.kind();
    }

    @NonNull
    @Description(
            "All its names in all languages, by language; those in use, translations, former ones and misspellings.")
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
