package io.zonegraph.graph.input;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** Conditions on a quantity. */
@Input("FloatFilter")
@Description(
        "Conditions on a quantity, in the unit of the field; all that are given must hold. An unknown value fulfils none but isNull.")
public class FloatFilter {
    @Description("Equal to this value.")
    public @Nullable Double eq;

    @Description("Known, and not equal to this value.")
    public @Nullable Double ne;

    @Description("Equal to one of these values.")
    public @Nullable List<@NonNull Double> in;

    @Description("Known, and equal to none of these values.")
    public @Nullable List<@NonNull Double> notIn;

    @Description("Less than this value.")
    public @Nullable Double lt;

    @Description("Less than or equal to this value.")
    public @Nullable Double lte;

    @Description("Greater than this value.")
    public @Nullable Double gt;

    @Description("Greater than or equal to this value.")
    public @Nullable Double gte;

    @Description("`true` keeps only where the value is unknown, `false` only where it is known.")
    public @Nullable Boolean isNull;
}
