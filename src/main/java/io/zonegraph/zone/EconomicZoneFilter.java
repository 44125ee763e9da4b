package io.zonegraph.zone;

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

@Input("EconomicZoneFilter")
@Description("Which economic zones to keep: all conditions that are given must hold.")
public final class EconomicZoneFilter {
    @Description("All of these must hold as well.")
    public @Nullable List<@NonNull EconomicZoneFilter> and;

    @Description("At least one of these must hold as well; none does if the list is empty.")
    public @Nullable List<@NonNull EconomicZoneFilter> or;

    @Description("This must not hold. An unknown value counts as not fulfilling what is negated.")
    public @Nullable EconomicZoneFilter not;

    @Description("By the global id.")
    public @Nullable IdFilter id;

    @Description("By the slug.")
    public @Nullable TextFilter slug;

    @Description("By the names in any language.")
    public @Nullable NameFilter name;

    @Description("By its kind.")
    public @Nullable ZoneKindFilter kind;

    @Description("By how far it has come.")
    public @Nullable ZoneStatusFilter status;

    @Description("By its area in hectares.")
    public @Nullable FloatFilter areaHectares;

    @Description("By the date of its establishment.")
    public @Nullable DateFilter establishedOn;

    /** Conditions on zone kind. */
    @Input("ZoneKindFilter")
    @Description("Conditions on a code of ZoneKind.")
    public static final class ZoneKindFilter extends EnumFilter<ZoneKind> {}

    /** Conditions on zone status. */
    @Input("ZoneStatusFilter")
    @Description("Conditions on a code of ZoneStatus.")
    public static final class ZoneStatusFilter extends EnumFilter<ZoneStatus> {}
}
