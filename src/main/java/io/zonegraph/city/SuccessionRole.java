package io.zonegraph.city;

import org.eclipse.microprofile.graphql.Description;

@Description("How a city became another.")
public enum SuccessionRole {
    @Description("It was merged into the other, with all its land.")
    MERGED_INTO,

    @Description("It was split, and the other is a part of it.")
    SPLIT_INTO,

    @Description("It was renamed; nothing else changed.")
    RENAMED_TO
}
