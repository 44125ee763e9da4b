package io.zonegraph.commitment;

import io.zonegraph.event.EventFilter;
import io.zonegraph.graph.input.EnumFilter;
import io.zonegraph.graph.input.IdFilter;
import io.zonegraph.graph.input.NameFilter;
import io.zonegraph.graph.input.TextFilter;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Input("CommitmentFilter")
@Description("Which requests, pledges and other commitments to keep: all conditions that are given must hold.")
public final class CommitmentFilter {
    @Description("All of these must hold as well.")
    public @Nullable List<@NonNull CommitmentFilter> and;

    @Description("At least one of these must hold as well; none does if the list is empty.")
    public @Nullable List<@NonNull CommitmentFilter> or;

    @Description("This must not hold. An unknown value counts as not fulfilling what is negated.")
    public @Nullable CommitmentFilter not;

    @Description("By the global id.")
    public @Nullable IdFilter id;

    @Description("By the slug.")
    public @Nullable TextFilter slug;

    @Description("By the names in any language.")
    public @Nullable NameFilter name;

    @Description("By its kind.")
    public @Nullable CommitmentKindFilter kind;

    @Description("By what has become of it.")
    public @Nullable CommitmentStatusFilter status;

    @Description("By the event it was made at.")
    public @Nullable EventFilter event;

    /** Conditions on commitment kind. */
    @Input("CommitmentKindFilter")
    @Description("Conditions on a code of CommitmentKind.")
    public static final class CommitmentKindFilter extends EnumFilter<CommitmentKind> {}

    /** Conditions on commitment status. */
    @Input("CommitmentStatusFilter")
    @Description("Conditions on a code of CommitmentStatus.")
    public static final class CommitmentStatusFilter extends EnumFilter<CommitmentStatus> {}
}
