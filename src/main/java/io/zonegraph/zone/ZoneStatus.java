package io.zonegraph.zone;

import org.eclipse.microprofile.graphql.Description;

@Description("How far a zone has come.")
public enum ZoneStatus {
    @Description("Proposed; not decided.")
    PROPOSED,

    @Description("Approved in principle or in a plan.")
    APPROVED,

    @Description("Established by a legal instrument.")
    ESTABLISHED,

    @Description("At work.")
    OPERATING,

    @Description("Dissolved.")
    DISSOLVED
}
