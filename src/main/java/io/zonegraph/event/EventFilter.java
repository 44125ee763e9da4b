package io.zonegraph.event;

import io.zonegraph.city.CityFilter;
import io.zonegraph.graph.input.DateFilter;
import io.zonegraph.graph.input.EnumFilter;
import io.zonegraph.graph.input.IdFilter;
import io.zonegraph.graph.input.NameFilter;
import io.zonegraph.graph.input.TextFilter;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Input("EventFilter")
@Description("Which events to keep: all conditions that are given must hold.")
public final class EventFilter {
    @Description("All of these must hold as well.")
    public @Nullable List<@NonNull EventFilter> and;

    @Description("At least one of these must hold as well; none does if the list is empty.")
    public @Nullable List<@NonNull EventFilter> or;

    @Description("This must not hold. An unknown value counts as not fulfilling what is negated.")
    public @Nullable EventFilter not;

    @Description("By the global id.")
    public @Nullable IdFilter id;

    @Description("By the slug.")
    public @Nullable TextFilter slug;

    @Description("By the names in any language.")
    public @Nullable NameFilter name;

    @Description("By its kind.")
    public @Nullable EventKindFilter kind;

    @Description("By when it happened.")
    public @Nullable DateFilter happenedOn;

    @Description("By the city it took place in.")
    public @Nullable CityFilter place;

    /** Conditions on event kind. */
    @Input("EventKindFilter")
    @Description("Conditions on a code of EventKind.")
    public static final class EventKindFilter extends EnumFilter<EventKind> {}
}
