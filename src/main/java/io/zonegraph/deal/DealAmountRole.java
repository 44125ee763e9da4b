package io.zonegraph.deal;

import org.eclipse.microprofile.graphql.Description;

@Description("What an amount of a deal stands for.")
public enum DealAmountRole {
    @Description("The whole of it.")
    TOTAL,

    @Description("The capital registered with the state.")
    REGISTERED,

    @Description("What is lent.")
    LOAN,

    @Description("What the owners put in.")
    EQUITY
}
