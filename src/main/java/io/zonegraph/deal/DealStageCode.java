package io.zonegraph.deal;

import org.eclipse.microprofile.graphql.Description;

@Description("A stage in the life of a deal.")
public enum DealStageCode {
    @Description("Reported without a named source.")
    RUMOURED,

    @Description("Interest was expressed.")
    EXPRESSED,

    @Description("Being negotiated.")
    NEGOTIATING,

    @Description("Signed.")
    SIGNED,

    @Description("Licensed or certified by the state.")
    LICENSED,

    @Description("The money is committed.")
    FINANCED,

    @Description("Under construction.")
    CONSTRUCTION,

    @Description("At work.")
    OPERATING,

    @Description("At a standstill.")
    STALLED,

    @Description("Cancelled.")
    CANCELLED,

    @Description("Ended as agreed, or lapsed.")
    EXPIRED
}
