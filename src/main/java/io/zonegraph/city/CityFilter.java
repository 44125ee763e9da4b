package io.zonegraph.city;

import io.zonegraph.graph.input.DateFilter;
import io.zonegraph.graph.input.EnumFilter;
import io.zonegraph.graph.input.FloatFilter;
import io.zonegraph.graph.input.IdFilter;
import io.zonegraph.graph.input.IntFilter;
import io.zonegraph.graph.input.NameFilter;
import io.zonegraph.graph.input.TextFilter;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Input("CityFilter")
@Description("Which cities and provinces to keep: all conditions that are given must hold.")
public final class CityFilter {
    @Description("All of these must hold as well.")
    public @Nullable List<@NonNull CityFilter> and;

    @Description("At least one of these must hold as well; none does if the list is empty.")
    public @Nullable List<@NonNull CityFilter> or;

    @Description("This must not hold. An unknown value counts as not fulfilling what is negated.")
    public @Nullable CityFilter not;

    @Description("By the global id.")
    public @Nullable IdFilter id;

    @Description("By the slug.")
    public @Nullable TextFilter slug;

    @Description("By the names in any language.")
    public @Nullable NameFilter name;

    @Description("By the country it lies in.")
    public @Nullable CountryFilter country;

    @Description("By its kind.")
    public @Nullable CityKindFilter kind;

    @Description("By its area in square kilometres.")
    public @Nullable FloatFilter areaSquareKilometres;

    @Description("By its population in persons.")
    public @Nullable IntFilter population;

    @Description("By the rank of its economy in its country, 1 being the largest.")
    public @Nullable IntFilter economyRank;

    @Description("By the day it ceased to exist; isNull: true keeps those that exist.")
    public @Nullable DateFilter dissolvedOn;

    /** Conditions on city kind. */
    @Input("CityKindFilter")
    @Description("Conditions on a code of CityKind.")
    public static final class CityKindFilter extends EnumFilter<CityKind> {}
}
