package io.zonegraph.evidence;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.zonegraph.claim.Property;
import io.zonegraph.graph.Reads;
import io.zonegraph.node.Node;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** What held on a day in the world, as it was known on another. */
@GraphQLApi
@RegisterForReflection
public class FactApi {

    @NonNull
    @Description(
            "What is known of the node: the winning claim for each property, and for each value of a property that has "
                    + "many. By property, in the order asked for or of the alphabet; of stages the latest first. At most 1,000.")
    public List<@NonNull Fact> facts(
            @Source Node node,
            @Description("The properties wanted, each of which is in the answer, known or not; all that are known if "
                            + "left out.")
                    List<Property> properties,
            @Description(
                            "A day in the world. Claims count that may hold on it: not those that speak of a later day, whose "
                                    + "period begins later or is over, or that tell of what had not happened yet; `holds` says how "
                                    + "surely. What happened counts by its own date, whenever it was told, and only by the date "
                                    + "that is believed. Before the day of the claim that the curators prefer, another "
                                    + "counts only if it is of an earlier time. What no source dates possibly holds always. If left "
                                    + "out, dates are no hindrance: the facts are the plain fields.")
                    LocalDate asOf,
            @Description("A moment of the graph: only what it held then. Now, if left out.") Instant asRecordedAt) {
        return Reads.rows(Fact.class)
                .computedFrom("properties", "asOf", "asRecordedAt")
                .describe();
    }
}
