package io.zonegraph.infrastructure;

import org.eclipse.microprofile.graphql.Description;

@Description("How far a piece of infrastructure has come.")
public enum InfrastructureStatus {
    @Description("Planned; no construction yet.")
    PLANNED,

    @Description("Under construction.")
    UNDER_CONSTRUCTION,

    @Description("In use.")
    OPERATING,

    @Description("No longer in use.")
    CLOSED
}
