package io.zonegraph.search;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.zonegraph.graph.Read.Side;
import io.zonegraph.graph.Reads;
import io.zonegraph.node.Language;
import io.zonegraph.node.Node;
import io.zonegraph.node.NodeKind;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Search over the names of all nodes. */
@GraphQLApi
@RegisterForReflection
public class SearchApi {

    @Query
    @NonNull
    @Description("Nodes of any kind by any of their names in any language, each once, the best first and at most 200. "
            + "What names are compared by has no marks, case, spaces and punctuation; parts of words and slips of the pen "
            + "are looked for only where fewer than ten nodes are found otherwise. Among names that match alike, those in "
            + "use come before transliterations, former names and misspellings, then those in the language asked for, "
            + "shorter ones, and countries and cities before zones, parks and the rest. Of a node's names that differ in "
            + "marks, case, spaces or punctuation alone it tells the one most like the text. "
            + "A total of 200 means 200 or more; groups by NODE_KIND count the hits of each kind. "
            + "Example: { search(text: \"dinh vu\", first: 8) { nodes { name { value } node { slug name } } } }")
    public SearchHitConnection search(
            @NonNull
                    @Description("What to search for: a name or its beginning, with or without marks, at most 200 "
                            + "characters, of which one at least is a letter or a digit.")
                    String text,
            @Description("Only nodes of these kinds; all if left out, none if empty.") List<NodeKind> types,
            @Description("The language whose names come first among those that match alike; none if left out.")
                    Language lang) {
        return Reads.rows(SearchHit.class)
                .computedFrom("text", "types", "lang")
                .ascending(Side.TARGET, "rank")
                .describe();
    }

    @NonNull
    @Description("The node that was found.")
    public Node node(@Source SearchHit hit) {
        return Reads.reference("id", "nodeKind");
    }
}
