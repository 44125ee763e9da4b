package io.zonegraph.graph.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/** Conditions on a yes or no. */
@Input("BooleanFilter")
@Description("Conditions on a yes or no; all that are given must hold. An unknown value fulfils none but isNull.")
public class BooleanFilter {
    @Description("Equal to this value.")
    public @Nullable Boolean eq;

    @Description("`true` keeps only where the value is unknown, `false` only where it is known.")
    public @Nullable Boolean isNull;
}
