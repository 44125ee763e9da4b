package io.zonegraph.graph.input;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** One key of an order; a subclass without members names it for one enum of fields. */
@SuppressWarnings("NullAway.Init") // Instances do not occur: the engine reads the coerced values.
public abstract class Order<F extends Enum<F>> {

    @Description("What to sort by.")
    @NonNull
    public F field;

    @Description("Which way; unknown values come last either way.")
    @DefaultValue("ASC")
    public @Nullable OrderDirection direction;
}
