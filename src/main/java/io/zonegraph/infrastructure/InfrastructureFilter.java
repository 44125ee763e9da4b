package io.zonegraph.infrastructure;

import io.zonegraph.city.CityFilter;
import io.zonegraph.graph.input.EnumFilter;
import io.zonegraph.graph.input.IdFilter;
import io.zonegraph.graph.input.NameFilter;
import io.zonegraph.graph.input.TextFilter;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Input("InfrastructureFilter")
@Description(
        "Which ports, airports, power plants and other infrastructure to keep: all conditions that are given must hold.")
public final class InfrastructureFilter {
    @Description("All of these must hold as well.")
    public @Nullable List<@NonNull InfrastructureFilter> and;

    @Description("At least one of these must hold as well; none does if the list is empty.")
    public @Nullable List<@NonNull InfrastructureFilter> or;

    @Description("This must not hold. An unknown value counts as not fulfilling what is negated.")
    public @Nullable InfrastructureFilter not;

    @Description("By the global id.")
    public @Nullable IdFilter id;

    @Description("By the slug.")
    public @Nullable TextFilter slug;

    @Description("By the names in any language.")
    public @Nullable NameFilter name;

    @Description("By its kind.")
    public @Nullable InfrastructureKindFilter kind;

    @Description("By how far it has come.")
    public @Nullable InfrastructureStatusFilter status;

    @Description("By the city it lies in.")
    public @Nullable CityFilter city;

    /** Conditions on infrastructure kind. */
    @Input("InfrastructureKindFilter")
    @Description("Conditions on a code of InfrastructureKind.")
    public static final class InfrastructureKindFilter extends EnumFilter<InfrastructureKind> {}

    /** Conditions on infrastructure status. */
    @Input("InfrastructureStatusFilter")
    @Description("Conditions on a code of InfrastructureStatus.")
    public static final class InfrastructureStatusFilter extends EnumFilter<InfrastructureStatus> {}
}
