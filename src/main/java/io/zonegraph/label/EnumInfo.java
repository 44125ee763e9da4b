package io.zonegraph.label;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("An enum of the schema whose values are codes of the domain, told to people by their labels.")
public record EnumInfo(
        @NonNull @Description("Its name in the schema.") String name,

        @NonNull @Description("What its values are, in English.")
        String description,

        @NonNull @Description("Its values, by their letters; never empty.")
        List<@NonNull EnumValueInfo> values) {}
