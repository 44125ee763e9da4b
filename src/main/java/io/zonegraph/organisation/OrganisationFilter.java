package io.zonegraph.organisation;

import io.zonegraph.city.CityFilter;
import io.zonegraph.city.CountryFilter;
import io.zonegraph.graph.input.EnumFilter;
import io.zonegraph.graph.input.IdFilter;
import io.zonegraph.graph.input.NameFilter;
import io.zonegraph.graph.input.TextFilter;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Input("OrganisationFilter")
@Description("Which organisations of every kind to keep: all conditions that are given must hold.")
public final class OrganisationFilter {
    @Description("All of these must hold as well.")
    public @Nullable List<@NonNull OrganisationFilter> and;

    @Description("At least one of these must hold as well; none does if the list is empty.")
    public @Nullable List<@NonNull OrganisationFilter> or;

    @Description("This must not hold. An unknown value counts as not fulfilling what is negated.")
    public @Nullable OrganisationFilter not;

    @Description("By the global id.")
    public @Nullable IdFilter id;

    @Description("By the slug.")
    public @Nullable TextFilter slug;

    @Description("By the names in any language.")
    public @Nullable NameFilter name;

    @Description("By its kind.")
    public @Nullable OrganisationKindFilter kind;

    @Description("By its home country.")
    public @Nullable CountryFilter homeCountry;

    @Description("By the city of its seat.")
    public @Nullable CityFilter seat;

    /** Conditions on organisation kind. */
    @Input("OrganisationKindFilter")
    @Description("Conditions on a code of OrganisationKind.")
    public static final class OrganisationKindFilter extends EnumFilter<OrganisationKind> {}
}
