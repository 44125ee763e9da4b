package io.zonegraph.claim;

import org.eclipse.microprofile.graphql.Description;

@Description("How a source qualifies its figure.")
public enum Approximation {
    @Description("Stated without qualification.")
    EXACT,

    @Description("A little less than the figure.")
    NEARLY,

    @Description("More than the figure.")
    OVER,

    @Description("Around the figure.")
    ABOUT,

    @Description("The figure or more.")
    AT_LEAST,

    @Description("The figure or less.")
    UP_TO
}
