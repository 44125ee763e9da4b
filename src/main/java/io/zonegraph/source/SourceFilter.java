package io.zonegraph.source;

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

@Input("SourceFilter")
@Description("Which sources to keep: all conditions that are given must hold.")
public final class SourceFilter {
    @Description("All of these must hold as well.")
    public @Nullable List<@NonNull SourceFilter> and;

    @Description("At least one of these must hold as well; none does if the list is empty.")
    public @Nullable List<@NonNull SourceFilter> or;

    @Description("This must not hold. An unknown value counts as not fulfilling what is negated.")
    public @Nullable SourceFilter not;

    @Description("By the global id.")
    public @Nullable IdFilter id;

    @Description("By the slug.")
    public @Nullable TextFilter slug;

    @Description("By the names in any language.")
    public @Nullable NameFilter name;

    @Description("By its kind.")
    public @Nullable SourceKindFilter kind;

    @Description("By its publisher.")
    public @Nullable TextFilter publisher;

    @Description("By the date of its publication.")
    public @Nullable DateFilter publishedOn;

    @Description("By its reliability.")
    public @Nullable ReliabilityFilter reliability;

    /** Conditions on source kind. */
    @Input("SourceKindFilter")
    @Description("Conditions on a code of SourceKind.")
    public static final class SourceKindFilter extends EnumFilter<SourceKind> {}

    /** Conditions on reliability. */
    @Input("ReliabilityFilter")
    @Description("Conditions on a code of Reliability.")
    public static final class ReliabilityFilter extends EnumFilter<Reliability> {}
}
