package io.zonegraph.deal;

import io.zonegraph.graph.input.BooleanFilter;
import io.zonegraph.graph.input.DateFilter;
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

@Input("DealFilter")
@Description("Which deals to keep: all conditions that are given must hold.")
public final class DealFilter {
    @Description("All of these must hold as well.")
    public @Nullable List<@NonNull DealFilter> and;

    @Description("At least one of these must hold as well; none does if the list is empty.")
    public @Nullable List<@NonNull DealFilter> or;

    @Description("This must not hold. An unknown value counts as not fulfilling what is negated.")
    public @Nullable DealFilter not;

    @Description("By the global id.")
    public @Nullable IdFilter id;

    @Description("By the slug.")
    public @Nullable TextFilter slug;

    @Description("By the names in any language.")
    public @Nullable NameFilter name;

    @Description("By its kind.")
    public @Nullable DealKindFilter kind;

    @Description("By whether it binds its parties.")
    public @Nullable BindingFilter binding;

    @Description("By its latest stage.")
    public @Nullable DealStageCodeFilter stage;

    @Description("By the group of its latest stage.")
    public @Nullable DealStageGroupFilter stageGroup;

    @Description("By whether totals count it by default.")
    public @Nullable BooleanFilter countable;

    @Description("By the date of its signing.")
    public @Nullable DateFilter signedOn;

    @Description("By the day on which it was last confirmed.")
    public @Nullable DateFilter lastConfirmedOn;

    @Description("By the area it is about, in hectares.")
    public @Nullable FloatFilter areaHectares;

    /** Conditions on deal kind. */
    @Input("DealKindFilter")
    @Description("Conditions on a code of DealKind.")
    public static final class DealKindFilter extends EnumFilter<DealKind> {}

    /** Conditions on binding. */
    @Input("BindingFilter")
    @Description("Conditions on a code of Binding.")
    public static final class BindingFilter extends EnumFilter<Binding> {}

    /** Conditions on deal stage code. */
    @Input("DealStageCodeFilter")
    @Description("Conditions on a code of DealStageCode.")
    public static final class DealStageCodeFilter extends EnumFilter<DealStageCode> {}

    /** Conditions on deal stage group. */
    @Input("DealStageGroupFilter")
    @Description("Conditions on a code of DealStageGroup.")
    public static final class DealStageGroupFilter extends EnumFilter<DealStageGroup> {}
}
