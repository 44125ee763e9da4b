package io.zonegraph.graph.input;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** Conditions on an exact decimal number. */
@Input("DecimalFilter")
@Description(
        "Conditions on an exact decimal number; all that are given must hold. An unknown value fulfils none but isNull.")
public class DecimalFilter {
    @Description("Equal to this value.")
    public @Nullable BigDecimal eq;

    @Description("Known, and not equal to this value.")
    public @Nullable BigDecimal ne;

    @Description("Equal to one of these values.")
    public @Nullable List<@NonNull BigDecimal> in;

    @Description("Known, and equal to none of these values.")
    public @Nullable List<@NonNull BigDecimal> notIn;

    @Description("Less than this value.")
    public @Nullable BigDecimal lt;

    @Description("Less than or equal to this value.")
    public @Nullable BigDecimal lte;

    @Description("Greater than this value.")
    public @Nullable BigDecimal gt;

    @Description("Greater than or equal to this value.")
    public @Nullable BigDecimal gte;

    @Description("`true` keeps only where the value is unknown, `false` only where it is known.")
    public @Nullable Boolean isNull;
}
