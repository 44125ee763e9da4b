package io.zonegraph.graph.input;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** Conditions on a whole number. */
@Input("IntFilter")
@Description("Conditions on a whole number; all that are given must hold. An unknown value fulfils none but isNull.")
public class IntFilter {
    @Description("Equal to this value.")
    public @Nullable Integer eq;

    @Description("Known, and not equal to this value.")
    public @Nullable Integer ne;

    @Description("Equal to one of these values.")
    public @Nullable List<@NonNull Integer> in;

    @Description("Known, and equal to none of these values.")
    public @Nullable List<@NonNull Integer> notIn;

    @Description("Less than this value.")
    public @Nullable Integer lt;

    @Description("Less than or equal to this value.")
    public @Nullable Integer lte;

    @Description("Greater than this value.")
    public @Nullable Integer gt;

    @Description("Greater than or equal to this value.")
    public @Nullable Integer gte;

    @Description("`true` keeps only where the value is unknown, `false` only where it is known.")
    public @Nullable Boolean isNull;
}
