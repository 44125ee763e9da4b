package io.zonegraph.graph.input;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** Conditions on a node's id. */
@Input("IDFilter")
@Description("Conditions on a node's id; all that are given must hold.")
public class IdFilter {

    @Description("The node with this id.")
    @Id
    public @Nullable String eq;

    @Description("Any node but the one with this id.")
    @Id
    public @Nullable String ne;

    @Description("One of the nodes with these ids.")
    @Id
    public @Nullable List<@NonNull String> in;

    @Description("None of the nodes with these ids.")
    @Id
    public @Nullable List<@NonNull String> notIn;
}
