package io.zonegraph.evidence;

import io.zonegraph.claim.Property;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** Instances do not occur: the engine makes one of all cells of a line. */
@SuppressWarnings("NullAway.Init")
@Description("A line of a comparison: what is known of each node about one property.")
public final class ComparedProperty {

    @NonNull
    @Description("What it is about.")
    public Property property;

    @Description(
            "Which value of a property that has many: the index and its year, the role and the name, the currency. "
                    + "Null where there is one value.")
    public @Nullable String label;

    @Description("The one unit of all figures of the line, by UCUM: that of the first node that has one. Null if there "
            + "are no figures.")
    public @Nullable String unit;

    @NonNull
    @Description("A cell for each node, in the order asked for.")
    public List<@NonNull ComparedCell> cells;
}
