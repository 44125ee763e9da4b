package io.zonegraph.park;

import io.zonegraph.graph.input.EnumFilter;
import io.zonegraph.graph.input.FloatFilter;
import io.zonegraph.graph.input.IdFilter;
import io.zonegraph.graph.input.NameFilter;
import io.zonegraph.graph.input.TextFilter;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Input("SubdivisionFilter")
@Description("Which parts of parks to keep: all conditions that are given must hold.")
public final class SubdivisionFilter {
    @Description("All of these must hold as well.")
    public @Nullable List<@NonNull SubdivisionFilter> and;

    @Description("At least one of these must hold as well; none does if the list is empty.")
    public @Nullable List<@NonNull SubdivisionFilter> or;

    @Description("This must not hold. An unknown value counts as not fulfilling what is negated.")
    public @Nullable SubdivisionFilter not;

    @Description("By the global id.")
    public @Nullable IdFilter id;

    @Description("By the slug.")
    public @Nullable TextFilter slug;

    @Description("By the names in any language.")
    public @Nullable NameFilter name;

    @Description("By its kind.")
    public @Nullable SubdivisionKindFilter kind;

    @Description("By the park it is part of.")
    public @Nullable ParkFilter park;

    @Description("By its area in hectares.")
    public @Nullable FloatFilter areaHectares;

    /** Conditions on subdivision kind. */
    @Input("SubdivisionKindFilter")
    @Description("Conditions on a code of SubdivisionKind.")
    public static final class SubdivisionKindFilter extends EnumFilter<SubdivisionKind> {}
}
