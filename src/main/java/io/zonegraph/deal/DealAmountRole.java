package io.zonegraph.deal;

import org.eclipse.microprofile.graphql.Description;

@Description("What an amount of a deal stands for.")
public enum DealAmountRole {
    @Description("The whole of the deal itself.")
    TOTAL,

    @Description(
            "The whole of the project that the deal is for or adds to, with what was put in before it. Never what the "
                    + "deal itself comes to.")
    PROJECT,

    @Description("The capital that the deal registers with the state, without what was registered before it.")
    REGISTERED,

    @Description("What is lent.")
    LOAN,

    @Description("What the owners put in.")
    EQUITY
}
