package io.zonegraph.deal;

import org.eclipse.microprofile.graphql.Description;

@Description("Whether a milestone lies ahead or was reached.")
public enum MilestoneStatus {
    @Description("The date was announced.")
    PLANNED,

    @Description("It was reached on the date.")
    ACTUAL
}
