package io.zonegraph.park;

import io.zonegraph.city.CityFilter;
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

@Input("ParkFilter")
@Description("Which industrial parks to keep: all conditions that are given must hold.")
public final class ParkFilter {
    @Description("All of these must hold as well.")
    public @Nullable List<@NonNull ParkFilter> and;

    @Description("At least one of these must hold as well; none does if the list is empty.")
    public @Nullable List<@NonNull ParkFilter> or;

    @Description("This must not hold. An unknown value counts as not fulfilling what is negated.")
    public @Nullable ParkFilter not;

    @Description("By the global id.")
    public @Nullable IdFilter id;

    @Description("By the slug.")
    public @Nullable TextFilter slug;

    @Description("By the names in any language.")
    public @Nullable NameFilter name;

    @Description("By its kind.")
    public @Nullable ParkKindFilter kind;

    @Description("By how far it has come.")
    public @Nullable ParkStatusFilter status;

    @Description("By the city it lies in.")
    public @Nullable CityFilter city;

    @Description("By its whole area in hectares.")
    public @Nullable FloatFilter areaHectares;

    @Description("By the area still to be had, in hectares.")
    public @Nullable FloatFilter availableAreaHectares;

    @Description("By the share of its leasable area that is taken, in percent.")
    public @Nullable FloatFilter occupancyPercent;

    /** Conditions on park kind. */
    @Input("ParkKindFilter")
    @Description("Conditions on a code of ParkKind.")
    public static final class ParkKindFilter extends EnumFilter<ParkKind> {}

    /** Conditions on park status. */
    @Input("ParkStatusFilter")
    @Description("Conditions on a code of ParkStatus.")
    public static final class ParkStatusFilter extends EnumFilter<ParkStatus> {}
}
