package io.zonegraph.graph.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/** Conditions on the names of a node in any language. */
@Input("NameFilter")
@Description(
        "Conditions on the names of a node in any language, without regard to case and marks: 'dinh vu' finds Đình Vũ. All that are given must hold, each for some name.")
public class NameFilter {
    @Description("One of the names is this text.")
    public @Nullable String eq;

    @Description("One of the names begins with this text.")
    public @Nullable String startsWith;

    @Description("One of the names contains this text.")
    public @Nullable String contains;
}
