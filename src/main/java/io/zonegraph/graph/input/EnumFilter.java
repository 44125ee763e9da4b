package io.zonegraph.graph.input;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** Conditions on a code; a subclass without members names it for one enum. */
public abstract class EnumFilter<E extends Enum<E>> {

    @Description("Equal to this value.")
    public @Nullable E eq;

    @Description("Known, and not equal to this value.")
    public @Nullable E ne;

    @Description("Equal to one of these values.")
    public @Nullable List<@NonNull E> in;

    @Description("Known, and equal to none of these values.")
    public @Nullable List<@NonNull E> notIn;

    @Description("`true` keeps only where the value is unknown, `false` only where it is known.")
    public @Nullable Boolean isNull;
}
