package io.zonegraph.claim;

import io.zonegraph.graph.input.BooleanFilter;
import io.zonegraph.graph.input.DateFilter;
import io.zonegraph.graph.input.EnumFilter;
import io.zonegraph.graph.input.FloatFilter;
import io.zonegraph.graph.input.IdFilter;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Input("ClaimFilter")
@Description("Which claims to keep: all conditions that are given must hold.")
public final class ClaimFilter {
    @Description("All of these must hold as well.")
    public @Nullable List<@NonNull ClaimFilter> and;

    @Description("At least one of these must hold as well; none does if the list is empty.")
    public @Nullable List<@NonNull ClaimFilter> or;

    @Description("This must not hold. An unknown value counts as not fulfilling what is negated.")
    public @Nullable ClaimFilter not;

    @Description("By the global id.")
    public @Nullable IdFilter id;

    @Description("By what it is about.")
    public @Nullable PropertyFilter property;

    @Description("By what it rests on.")
    public @Nullable BasisFilter basis;

    @Description("By whether a body that decides or measures stands behind it.")
    public @Nullable BooleanFilter officiallySourced;

    @Description("By its rank.")
    public @Nullable RankFilter rank;

    @Description("By when it was so.")
    public @Nullable DateFilter asOf;

    @Description("By its figure, in the unit that the claim states.")
    public @Nullable FloatFilter quantity;

    /** Conditions on property. */
    @Input("PropertyFilter")
    @Description("Conditions on a code of Property.")
    public static final class PropertyFilter extends EnumFilter<Property> {}

    /** Conditions on basis. */
    @Input("BasisFilter")
    @Description("Conditions on a code of Basis.")
    public static final class BasisFilter extends EnumFilter<Basis> {}

    /** Conditions on rank. */
    @Input("RankFilter")
    @Description("Conditions on a code of Rank.")
    public static final class RankFilter extends EnumFilter<Rank> {}
}
