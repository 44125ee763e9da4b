package io.zonegraph.graph.input;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** Conditions on a text, compared letter by letter. */
@Input("TextFilter")
@Description("Conditions on a text, compared letter by letter; all that are given must hold.")
public class TextFilter {
    @Description("Equal to this text, letter by letter.")
    public @Nullable String eq;

    @Description("Known, and not equal to this text.")
    public @Nullable String ne;

    @Description("Equal to one of these texts.")
    public @Nullable List<@NonNull String> in;

    @Description("Known, and equal to none of these texts.")
    public @Nullable List<@NonNull String> notIn;

    @Description("Begins with this text, letter by letter.")
    public @Nullable String startsWith;

    @Description("Contains this text, letter by letter.")
    public @Nullable String contains;

    @Description("`true` keeps only where the value is unknown, `false` only where it is known.")
    public @Nullable Boolean isNull;
}
