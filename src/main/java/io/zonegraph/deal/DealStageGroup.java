package io.zonegraph.deal;

import org.eclipse.microprofile.graphql.Description;

@Description("What a stage amounts to, given the kind of the deal and whether it binds.")
public enum DealStageGroup {
    @Description("Not agreed yet, at a standstill, or agreed without binding anybody.")
    INTENDED,

    @Description("Agreed, and on its way or at work.")
    CONCLUDED,

    @Description("Cancelled.")
    FAILED,

    @Description("Over.")
    ENDED
}
