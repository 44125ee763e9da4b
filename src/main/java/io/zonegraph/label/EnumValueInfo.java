package io.zonegraph.label;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Description("A value of an enum.")
public record EnumValueInfo(
        @Ignore String enumName,

        @NonNull @Description("The constant, as answers and filters spell it.")
        String name,

        @NonNull @Description("What it means, in English.") String description,

        @Description("Why it is no longer to be used, and what instead. Null if it is in use.") @Nullable
        String deprecationReason) {}
