package io.zonegraph.park;

import org.eclipse.microprofile.graphql.Description;

@Description("How far a park, or a part of one, has come.")
public enum ParkStatus {
    @Description("Planned; not approved.")
    PLANNED,

    @Description("Approved; no construction yet.")
    APPROVED,

    @Description("Under construction.")
    UNDER_CONSTRUCTION,

    @Description("At work, with land left.")
    OPERATING,

    @Description("At work, with all land taken.")
    FULL
}
