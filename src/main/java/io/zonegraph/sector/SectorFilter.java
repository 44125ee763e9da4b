package io.zonegraph.sector;

import io.zonegraph.graph.input.EnumFilter;
import io.zonegraph.graph.input.IdFilter;
import io.zonegraph.graph.input.NameFilter;
import io.zonegraph.graph.input.TextFilter;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Input("SectorFilter")
@Description("Which sectors to keep: all conditions that are given must hold.")
public final class SectorFilter {
    @Description("All of these must hold as well.")
    public @Nullable List<@NonNull SectorFilter> and;

    @Description("At least one of these must hold as well; none does if the list is empty.")
    public @Nullable List<@NonNull SectorFilter> or;

    @Description("This must not hold. An unknown value counts as not fulfilling what is negated.")
    public @Nullable SectorFilter not;

    @Description("By the global id.")
    public @Nullable IdFilter id;

    @Description("By the slug.")
    public @Nullable TextFilter slug;

    @Description("By the names in any language.")
    public @Nullable NameFilter name;

    @Description("By its scheme.")
    public @Nullable SectorSchemeFilter scheme;

    @Description("By its code in the scheme.")
    public @Nullable TextFilter code;

    /** Conditions on sector scheme. */
    @Input("SectorSchemeFilter")
    @Description("Conditions on a code of SectorScheme.")
    public static final class SectorSchemeFilter extends EnumFilter<SectorScheme> {}
}
